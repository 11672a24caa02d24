import {
  type DataType,
  dateTimeParts,
  type EmitContext,
  Fault,
  jsonText,
  noLiteral,
  numberText,
  plainDecimal,
  quoted,
  type TaggedValue,
  typeText,
  type Value,
  variantFor,
  withSecondDigits,
} from "../../src/dialect/index.js";
import { type Features, hasSince } from "./features.js";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "''",
  "\b": "\\b",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\u001a": "\\Z",
};
const unsafe = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
const deceptive = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * A text. A character that could be lost on the way and has no escape sends the whole text into hexadecimal digits;
 * with the introducer they are still a literal, so that comparisons and defaults take them (section 12.3.8 of the manual).
 */
export function text(value: string): string {
  const shown = escaped(value);
  return unsafe.test(shown) ? `_utf8mb4 X'${Buffer.from(value).toString("hex")}'` : `'${shown}'`;
}

/** A text where the grammar takes nothing but quotes: comments and the values of an ENUM. */
export function quotedText(value: string, what: string, dialect: string): string {
  const shown = escaped(value);
  if (!deceptive.test(shown)) return `'${shown}'`;
  throw new Fault("literal-invalid", `${what} holds a control character that cannot be escaped there`, {
    advice: "Leave the character out.",
    place: { dialect },
  });
}

function escaped(value: string): string {
  return value.replace(/[\\'\p{Cc}]/gu, (character) => escapes[character] ?? character);
}

/** How a value is written, given what the server knows. */
export function literalWith(features: Features) {
  return (value: Value, context: EmitContext, type?: DataType): string => {
    if (value === null) return "NULL";
    if (typeof value === "boolean") return value ? "true" : "false";
    if (typeof value === "number") return numberText(value);
    if (typeof value === "string") return text(value);
    return tagged(value, context, type, features);
  };
}

function tagged(
  value: TaggedValue,
  context: EmitContext,
  type: DataType | undefined,
  features: Features,
): string {
  switch (value.kind) {
    case "decimal":
      return plainDecimal(value.text);
    case "date":
      return quoted(value.text);
    case "time":
      expectSecondsKept(value.text, context, type);
      return quoted(clock(value.text, context));
    case "dateTime":
      expectSecondsKept(value.text, context, type);
      return quoted(moment(value.text, context, features, type));
    case "bytes":
      return `X'${value.hex.toLowerCase()}'`;
    case "uuid":
      return quoted(uuidText(value.text, context, type));
    case "json":
      return text(jsonText(value));
    case "interval":
    case "array":
      throw noLiteral(value.kind, context.dialect.name, "Keep it in another type, for example as a text.");
    case "now":
      return nowText(context, type);
    case "sql":
      return context.text(value.sql);
  }
}

/**
 * DATETIME keeps no zone, and the server would turn an offset into the session's time: what has no zone is UTC by custom,
 * so that UTC goes without, and any other zone has no place there.
 */
function moment(
  given: string,
  context: EmitContext,
  { offsets }: Features,
  type: DataType | undefined,
): string {
  const { date, time, zone } = dateTimeParts(given);
  const local = `${date} ${clock(time, context)}`;
  if (zone === undefined) return local;
  const zoneless = type !== undefined && variantFor(type, context.dialect.traits.names).type === "dateTime";
  if (zoneless && zone === "+00:00") return local;
  if (zoneless) {
    throw context.refuse(
      `keeps no time zone in DATETIME: ${given}`,
      "Give the time in UTC, or keep the column as TIMESTAMP.",
    );
  }
  if (hasSince(offsets, context)) return `${local}${zone}`;
  throw context.refuse(
    `reads no time zone in a timestamp: ${given}`,
    "Give the time that is to be kept without its zone, for example the one in UTC.",
  );
}

/** DATETIME and TIME keep whole seconds where no precision is given, and the server rounds without a word. */
function expectSecondsKept(given: string, context: EmitContext, type: DataType | undefined): void {
  const own = type && variantFor(type, context.dialect.traits.names);
  if ((own?.type !== "dateTime" && own?.type !== "time") || own.precision !== undefined) return;
  if (withSecondDigits(given, 0) !== undefined) return;
  throw context.refuse(
    `keeps whole seconds in a column without a precision: ${given}`,
    "Give the column's type a precision of up to 6, or round the value.",
  );
}

/** A time of day; more than six digits of a second would be rounded away. */
function clock(given: string, context: EmitContext): string {
  const [, time = given, fraction = "", zone] =
    /^(\d{2}:\d{2}(?::\d{2})?)(?:\.(\d+))?(Z|[+-].*)?$/.exec(given) ?? [];
  if (zone !== undefined) {
    throw context.refuse(`keeps no time zone in a time: ${given}`, "Give the time without its zone.");
  }
  const digits = fraction.replace(/0+$/, "");
  if (digits.length > 6) {
    throw context.refuse(`keeps six digits of a second: ${given}`, "Round the value to microseconds.");
  }
  return digits === "" ? time : `${time}.${digits}`;
}

/** Where UUIDs are kept as 32 characters, they are written without dashes. */
function uuidText(given: string, context: EmitContext, type: DataType | undefined): string {
  const own = type && variantFor(type, context.dialect.traits.names);
  const short = own?.type === "uuid" && typeText(own, context) === "CHAR(32)";
  return short ? given.replaceAll("-", "").toLowerCase() : given.toLowerCase();
}

/** The current moment in the precision of the column; without a column in seconds. */
export function nowText(context: EmitContext, type: DataType | undefined): string {
  const name = type === undefined ? "" : typeText(type, context);
  if (/^DATE$/i.test(name)) return "CURRENT_DATE";
  const precision = /^(?:DATETIME|TIMESTAMP|TIME)\s*\(\s*(\d)\s*\)/i.exec(name)?.[1];
  const word = /^TIME\b/i.test(name) ? "CURRENT_TIME" : "CURRENT_TIMESTAMP";
  return precision === undefined ? word : `${word}(${precision})`;
}
