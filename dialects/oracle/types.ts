import {
  type EmitContext,
  has,
  keptAs,
  lacks,
  list,
  sized,
  type TypeOf,
  type TypeTable,
} from "../../src/dialect/index.js";
import { text } from "./literal.js";

/** Generic types as Oracle writes them ("Data Types" in the SQL Language Reference). */
export const types = {
  smallInteger: has("SMALLINT"),
  integer: has("INTEGER"),
  bigInteger: has("NUMBER(19)"),
  boolean: keptAs(
    (_, { server }) => (server.atLeast("23") ? "BOOLEAN" : "NUMBER(1)"),
    "before version 23 truth values are kept as 0 and 1, held by a CHECK on the column",
    (_, column, { server }) => (server.atLeast("23") ? undefined : `${column} IN (0, 1)`),
  ),
  string: has(({ length }, context) => `VARCHAR2(${bounded("string", length, 4000, context)} CHAR)`),
  text: has("CLOB"),
  unicode: has(({ length }, context) => `NVARCHAR2(${bounded("unicode", length, 2000, context)})`),
  unicodeText: has("NCLOB"),
  date: has("DATE"),
  time: lacks(
    "it keeps no time without a date",
    "Use dateTime, string(8), or a native type through variant(…, { oracle: … }).",
  ),
  dateTime: has(({ precision, timezone }, context) => {
    if (precision !== undefined && precision > 9) {
      throw context.refuse(`keeps 9 digits of a second, not ${precision}`, "Give a precision up to 9.");
    }
    return `${sized("TIMESTAMP", precision)}${timezone ? " WITH TIME ZONE" : ""}`;
  }),
  interval: has("INTERVAL DAY TO SECOND"),
  // NUMERIC alone would be a whole number there.
  numeric: has(({ precision, scale }) =>
    precision === undefined ? "NUMBER" : sized("NUMERIC", precision, scale),
  ),
  float: has(({ precision }) => sized("FLOAT", precision)),
  double: has("DOUBLE PRECISION"),
  binary: has(({ length }) => (length === undefined || length > 2000 ? "BLOB" : `RAW(${length})`)),
  json: keptAs(
    (_, { server }) => (server.atLeast("21") ? "JSON" : "CLOB"),
    "before version 21 JSON is kept as text, held by a CHECK on the column",
    (_, column, { server }) => (server.atLeast("21") ? undefined : `${column} IS JSON`),
  ),
  uuid: keptAs("CHAR(32)", "a UUID is kept as its 32 hex digits"),
  enum: keptAs(
    ({ values }, context) => `VARCHAR2(${bounded("enum", longest(values), 4000, context)} CHAR)`,
    "the values are held by a CHECK on the column",
    ({ values }, column) => `${column} IN (${list(values.map((value) => text(value)))})`,
  ),
  array: lacks("it has no arrays of this kind", "Use json, or a table of its own."),
} satisfies TypeTable;

function longest(values: TypeOf<"enum">["values"]): number {
  return Math.max(1, ...values.map((value) => [...value].length));
}

function bounded(type: string, length: number | undefined, most: number, context: EmitContext): number {
  if (length === undefined) {
    throw context.refuse(`needs a length for the type ${type}`, "Give a length, or use text.");
  }
  if (length <= most) return length;
  throw context.refuse(`keeps ${most} characters in the type ${type}, not ${length}`, "Use text.");
}
