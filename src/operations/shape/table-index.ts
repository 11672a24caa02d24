import * as v from "valibot";
import type { IndexPart } from "../../schema/index.js";
import { indexOptions } from "./dialect-options.js";
import { sqlText } from "./sql-text.js";
import { flag, name, strict } from "./strict.js";

const order = v.optional(v.picklist(["asc", "desc"]));
const nulls = v.optional(v.picklist(["first", "last"]));

const part = v.union(
  [name, strict({ column: name, order, nulls }), strict({ expression: sqlText, order, nulls })],
  'expected a column name, { column: "…", order?, nulls? } or { expression: "…", order?, nulls? }',
) satisfies v.GenericSchema<IndexPart>;

/** The entries that an index has, in createTable and in createIndex. */
export const indexEntries = {
  name: v.optional(name),
  nameFinal: flag,
  columns: v.pipe(v.array(part), v.minLength(1, "an index needs at least one column or expression")),
  unique: flag,
  where: v.optional(sqlText),
  ...indexOptions,
};

export const tableIndex = strict(indexEntries);
