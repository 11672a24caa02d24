import {
  atMost,
  has,
  keptAs,
  lacks,
  list,
  sized,
  type TypeAnswer,
  type TypeTable,
} from "../../src/dialect/index.js";
import { quotedText } from "./literal.js";

const noZone = "there is no type with a time zone: local times are kept";

/** Generic types as MySQL writes them (chapter 13 of its manual). */
export const types = {
  smallInteger: has("SMALLINT"),
  integer: has("INTEGER"),
  bigInteger: has("BIGINT"),
  boolean: keptAs("BOOL", "BOOL is another word for TINYINT(1)"),
  string: has(({ length }, context) => {
    if (length !== undefined) return `VARCHAR(${atMost(65_535, length, "characters in a string", context)})`;
    throw context.refuse(
      "has no string without a length",
      'Give the length, { type: "string", length: 255 }, or use text.',
    );
  }),
  text: has("TEXT"),
  unicode: has(({ length }, context) => {
    if (length !== undefined) return `VARCHAR(${atMost(65_535, length, "characters in a string", context)})`;
    throw context.refuse(
      "has no string without a length",
      'Give the length, { type: "unicode", length: 255 }, or use unicodeText.',
    );
  }),
  unicodeText: has("TEXT"),
  date: has("DATE"),
  time: ({ timezone }) => zoneless("TIME", timezone),
  dateTime: ({ timezone }) => zoneless("DATETIME", timezone),
  interval: lacks(
    "INTERVAL stands in expressions only",
    'Keep the length of time as a number, for example { type: "bigInteger" } of seconds, or give a variant.',
  ),
  numeric: ({ precision }) =>
    precision === undefined
      ? keptAs("NUMERIC", "without a precision it keeps whole numbers of 10 digits")
      : has(({ scale }, context) =>
          sized("NUMERIC", atMost(65, precision, "digits of a number", context), scale),
        ),
  float: has(({ precision }, context) =>
    sized("FLOAT", atMost(53, precision, "binary digits of a fraction", context)),
  ),
  double: has("DOUBLE"),
  binary: has(({ length }) => sized("BLOB", length)),
  json: has("JSON"),
  uuid: keptAs("CHAR(32)", "there is no UUID type: its 32 hexadecimal digits are kept without dashes"),
  enum: has(
    ({ values }, { dialect }) =>
      `ENUM(${list(values.map((value) => quotedText(value, "a value of an enum", dialect.name)))})`,
  ),
  array: lacks("columns hold single values", "Use json, or a table of its own."),
} satisfies TypeTable;

function zoneless<Type extends { readonly precision?: number }>(
  name: string,
  timezone: boolean | undefined,
): TypeAnswer<Type> {
  const own = has<Type>(({ precision }, context) =>
    sized(name, atMost(6, precision, "digits of a second", context)),
  );
  return timezone ? { ...own, verdict: "emulated", because: noZone } : own;
}
