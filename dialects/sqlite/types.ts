import { has, keptAs, lacks, list, sized, type TypeAnswer, type TypeTable } from "../../src/dialect/index.js";
import { text } from "./literal.js";

const noLimit = "SQLite holds no column to a length";

/** Generic types as SQLite writes them; a type decides the column's affinity (https://sqlite.org/datatype3.html). */
export const types = {
  smallInteger: has("SMALLINT"),
  integer: has("INTEGER"),
  bigInteger: has("BIGINT"),
  boolean: keptAs("BOOLEAN", "SQLite keeps booleans as the numbers 1 and 0"),
  string: ({ length }) => unlimited("VARCHAR", length),
  text: has("TEXT"),
  unicode: ({ length }) => unlimited("VARCHAR", length),
  unicodeText: has("TEXT"),
  date: keptAs("DATE", "SQLite keeps dates as text"),
  time: keptAs("TIME", "SQLite keeps times as text"),
  dateTime: keptAs("DATETIME", "SQLite keeps timestamps as text, with the zone as it was given"),
  interval: lacks(
    "it would keep a text without a meaning",
    "Give an integer type and keep seconds, or give a variant for sqlite.",
  ),
  numeric: keptAs(
    ({ precision, scale }) => sized("NUMERIC", precision, scale),
    "SQLite keeps decimals as integers or floating point numbers of 15 digits",
  ),
  float: has("FLOAT"),
  double: has("DOUBLE"),
  binary: ({ length }) => (length === undefined ? has("BLOB") : keptAs("BLOB", noLimit)),
  json: keptAs("JSON", "SQLite keeps JSON as text"),
  uuid: keptAs("CHAR(32)", "SQLite keeps UUIDs as 32 hexadecimal digits"),
  enum: keptAs(
    ({ values }) => sized("VARCHAR", Math.max(...values.map((value) => [...value].length))),
    "SQLite keeps enums as text, with a CHECK for the values",
    ({ values }, column) => `${column} IN (${list(values.map(text))})`,
  ),
  array: lacks("it keeps no arrays", "Give json, another table, or a variant for sqlite."),
} satisfies TypeTable;

function unlimited<Type>(name: string, length: number | undefined): TypeAnswer<Type> {
  return length === undefined ? has(name) : keptAs(sized(name, length), noLimit);
}
