import {
  atMost,
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
  boolean: (_, { server }) =>
    server.atLeast("23")
      ? has("BOOLEAN")
      : keptAs(
          "NUMBER(1)",
          "before version 23 truth values are kept as 0 and 1, held by a CHECK on the column",
          (_type, column) => `${column} IN (0, 1)`,
        ),
  string: has(({ length }, context) => `VARCHAR2(${bounded("string", length, 4000, context)} CHAR)`),
  text: has("CLOB"),
  unicode: has(({ length }, context) => `NVARCHAR2(${bounded("unicode", length, 2000, context)})`),
  unicodeText: has("NCLOB"),
  date: keptAs("DATE", "DATE keeps a time of day as well"),
  time: lacks(
    "it keeps no time without a date",
    "Use dateTime, string(8), or a native type through variant(…, { oracle: … }).",
  ),
  dateTime: has(({ precision, timezone }, context) => {
    const kept = atMost(9, precision, "digits of a second", context);
    return `${sized("TIMESTAMP", kept)}${timezone ? " WITH TIME ZONE" : ""}`;
  }),
  interval: has("INTERVAL DAY TO SECOND"),
  // NUMERIC alone would be a whole number there.
  numeric: has(({ precision, scale }, context) =>
    precision === undefined
      ? "NUMBER"
      : sized("NUMERIC", atMost(38, precision, "digits of a number", context), scale),
  ),
  float: has(({ precision }, context) =>
    sized("FLOAT", atMost(126, precision, "binary digits of a fraction", context)),
  ),
  double: has("DOUBLE PRECISION"),
  binary: has(({ length }) => (length === undefined || length > 2000 ? "BLOB" : `RAW(${length})`)),
  json: (_, { server }) => {
    if (server.atLeast("21")) return has("JSON");
    return server.atLeast("12.1")
      ? keptAs(
          "CLOB",
          "before version 21 JSON is kept as text, held by a CHECK on the column",
          (_type, column) => `${column} IS JSON`,
        )
      : keptAs("CLOB", "before version 12.1 JSON is kept as any text");
  },
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
