import * as v from "valibot";
import type { IndexPart } from "../../schema/index.js";
import { indexOptions } from "./dialect-options.js";
import { sqlText } from "./sql-text.js";
import { flag, name, strict } from "./strict.js";

const order = v.optional(v.picklist(["asc", "desc"]));
const nulls = v.optional(v.picklist(["first", "last"]));

const onColumn = strict({ column: name, order, nulls });
const onExpression = strict({ expression: sqlText, order, nulls });

/** One form is chosen by what is there, so that a fault tells what is wrong with it. */
const part: v.GenericSchema<IndexPart> = v.lazy((given) => {
  if (typeof given === "string") return name;
  return typeof given === "object" && given !== null && "expression" in given ? onExpression : onColumn;
});

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
