import * as v from "valibot";
import type { SqlText } from "../../schema/index.js";
import { carriable, strict } from "./strict.js";

/** SQL as the author wrote it: one text, or one per dialect. */
export const sqlText = v.union(
  [carriable, v.record(v.string(), carriable)],
  "expected SQL as a text, or as an object of dialect to text",
) satisfies v.GenericSchema<SqlText>;

export const sqlCondition = strict({ sql: sqlText });
