import { has, keptAs, lacks, list, sized, type TypeTable } from "../../src/dialect/index.js";
import { quotedText } from "./literal.js";

const noZone = "there is no type with a time zone: a column that asks for one keeps local times";

/** Generic types as MySQL writes them (chapter 13 of its manual). */
export const types = {
  smallInteger: has("SMALLINT"),
  integer: has("INTEGER"),
  bigInteger: has("BIGINT"),
  boolean: keptAs("BOOL", "BOOL is another word for TINYINT(1)"),
  string: has(({ length }, context) => {
    if (length !== undefined) return `VARCHAR(${length})`;
    throw context.refuse(
      "has no string without a length",
      'Give the length, { type: "string", length: 255 }, or use text.',
    );
  }),
  text: has("TEXT"),
  unicode: has(({ length }, context) => {
    if (length !== undefined) return `VARCHAR(${length})`;
    throw context.refuse(
      "has no string without a length",
      'Give the length, { type: "unicode", length: 255 }, or use unicodeText.',
    );
  }),
  unicodeText: has("TEXT"),
  date: has("DATE"),
  time: keptAs(({ precision }) => sized("TIME", precision), noZone),
  dateTime: keptAs(({ precision }) => sized("DATETIME", precision), noZone),
  interval: lacks(
    "INTERVAL stands in expressions only",
    'Keep the length of time as a number, for example { type: "bigInteger" } of seconds, or give a variant.',
  ),
  numeric: has(({ precision, scale }) => sized("NUMERIC", precision, scale)),
  float: has(({ precision }) => sized("FLOAT", precision)),
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
