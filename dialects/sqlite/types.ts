import { has, keptAs, lacks, list, sized, type TypeTable } from "../../src/dialect/index.js";
import { text } from "./literal.js";

/** Generic types as SQLite writes them; a type decides the column's affinity (https://sqlite.org/datatype3.html). */
export const types = {
  smallInteger: has("SMALLINT"),
  integer: has("INTEGER"),
  bigInteger: has("BIGINT"),
  boolean: keptAs("BOOLEAN", "SQLite keeps booleans as the numbers 1 and 0"),
  string: has(({ length }) => sized("VARCHAR", length)),
  text: has("TEXT"),
  unicode: has(({ length }) => sized("VARCHAR", length)),
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
  binary: has("BLOB"),
  json: keptAs("JSON", "SQLite keeps JSON as text"),
  uuid: keptAs("CHAR(32)", "SQLite keeps UUIDs as 32 hexadecimal digits"),
  enum: keptAs(
    ({ values }) => sized("VARCHAR", Math.max(...values.map((value) => [...value].length))),
    "SQLite keeps enums as text, with a CHECK for the values",
    ({ values }, column) => `${column} IN (${list(values.map(text))})`,
  ),
  array: lacks("it keeps no arrays", "Give json, another table, or a variant for sqlite."),
} satisfies TypeTable;
