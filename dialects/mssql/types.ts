import {
  atMost,
  has,
  keptAs,
  lacks,
  list,
  sized,
  type TypeOf,
  type TypeTable,
} from "../../src/dialect/index.js";
import { text } from "./literal.js";

/** Generic types as SQL Server writes them ("Data types" in the Transact-SQL reference). */
export const types = {
  smallInteger: has("SMALLINT"),
  integer: has("INTEGER"),
  bigInteger: has("BIGINT"),
  boolean: has("BIT"),
  string: has(({ length }) => bounded("VARCHAR", length, 8000)),
  text: has("VARCHAR(max)"),
  unicode: has(({ length }) => bounded("NVARCHAR", length, 4000)),
  unicodeText: has("NVARCHAR(max)"),
  date: has("DATE"),
  time: has(({ precision, timezone }, context) => {
    if (timezone) throw context.refuse("keeps no zone with a time", "Use dateTime with timezone: true.");
    return sized("TIME", atMost(7, precision, "digits of a second", context));
  }),
  dateTime: has(({ precision, timezone }, context) =>
    sized(timezone ? "DATETIMEOFFSET" : "DATETIME2", atMost(7, precision, "digits of a second", context)),
  ),
  interval: lacks("it keeps no spans of time", "Keep the seconds in a numeric or bigInteger column."),
  numeric: ({ precision }) =>
    precision === undefined
      ? keptAs("NUMERIC", "without a precision it keeps whole numbers of 18 digits")
      : has(({ scale }, context) =>
          sized("NUMERIC", atMost(38, precision, "digits of a number", context), scale),
        ),
  float: has(({ precision }, context) =>
    sized("FLOAT", atMost(53, precision, "binary digits of a fraction", context)),
  ),
  double: has("DOUBLE PRECISION"),
  binary: has(({ length }) => bounded("VARBINARY", length, 8000)),
  json: (_, { server }) =>
    server.atLeast("2025")
      ? has("JSON")
      : keptAs("NVARCHAR(max)", "before version 2025 JSON is kept as text; the server's functions read it"),
  uuid: has("UNIQUEIDENTIFIER"),
  enum: keptAs(enumText, "the values are held by a CHECK on the column", ({ values }, column) => {
    const wide = isWide(values);
    return `${column} IN (${list(values.map((value) => text(value, wide)))})`;
  }),
  array: lacks("it has no arrays", "Use json, or a table of its own."),
} satisfies TypeTable;

/** Lengths beyond the type's limit are `(max)`. */
function bounded(name: string, length: number | undefined, most: number): string {
  return length === undefined || length > most ? `${name}(max)` : `${name}(${length})`;
}

function isWide(values: readonly string[]): boolean {
  return values.some((value) => !/^\p{ASCII}*$/u.test(value));
}

function enumText({ values }: TypeOf<"enum">): string {
  const longest = Math.max(1, ...values.map((value) => value.length));
  return isWide(values) ? bounded("NVARCHAR", longest, 4000) : bounded("VARCHAR", longest, 8000);
}
