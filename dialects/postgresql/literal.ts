import {
  type DataType,
  dateTimeParts,
  type EmitContext,
  jsonText,
  numberText,
  quoted,
  type TaggedValue,
  typeText,
  type Value,
  variantFor,
  zoneLost,
} from "../../src/dialect/index.js";

const plain = /^[^\p{Cc}\\\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$/u;
const short: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "''",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A text. Backslashes and control characters go into the E'' form, which means the same under both settings of
 * standard_conforming_strings (section 4.1.2.2 of the manual).
 */
export function text(value: string): string {
  if (plain.test(value)) return quoted(value);
  const escaped = value.replace(
    /[\\']|[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    (character) => short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `E'${escaped}'`;
}

/** A value as PostgreSQL reads it. */
export function literal(value: Value, context: EmitContext, type?: DataType): string {
  if (value === null) return "NULL";
  if (typeof value === "boolean") return booleanText(value, context, type);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return text(value);
  return tagged(value, context, type);
}

const numbers: ReadonlySet<string> = new Set([
  "smallInteger",
  "integer",
  "bigInteger",
  "numeric",
  "float",
  "double",
]);

/** PostgreSQL takes no boolean for a number, so that in a column of numbers true is 1. */
function booleanText(value: boolean, context: EmitContext, type: DataType | undefined): string {
  const counts = type !== undefined && numbers.has(variantFor(type, context.dialect.traits.names).type);
  if (counts) return value ? "1" : "0";
  return value ? "true" : "false";
}

function tagged(value: TaggedValue, context: EmitContext, type: DataType | undefined): string {
  switch (value.kind) {
    case "decimal":
      return value.text;
    case "date":
    case "uuid":
      return quoted(value.text);
    case "time":
      return quoted(kept(value.text, context));
    case "dateTime":
      return quoted(moment(kept(value.text, context), context, type));
    case "interval":
      return `INTERVAL '${kept(value.seconds, context)} seconds'`;
    case "bytes":
      return text(`\\x${value.hex.toLowerCase()}`);
    case "json":
      return text(jsonText(value));
    case "array":
      return arrayText(value.items, context, type);
    case "now":
      return "now()";
    case "sql":
      return context.text(value.sql);
  }
}

/** The server passes over a zone where the column keeps none: what has no zone is UTC by custom, any other would be lost. */
function moment(given: string, { dialect }: EmitContext, type: DataType | undefined): string {
  const { date, time, zone = "" } = dateTimeParts(given);
  const own = type && variantFor(type, dialect.traits.names);
  const drops = own?.type === "dateTime" && own.timezone !== true;
  if (!drops || zone === "") return `${date} ${time}${zone}`;
  if (zone === "+00:00") return `${date} ${time}`;
  throw zoneLost(given, dialect.name);
}

/** More than six digits of a second would be rounded away. */
function kept(text: string, context: EmitContext): string {
  if (!/\.\d{6}\d*[1-9]/.test(text)) return text;
  throw context.refuse(`keeps six digits of a second: ${text}`, "Round the value to microseconds.");
}

/** An empty array has no type of its own, so it is written as text, or cast where the type is known. */
function arrayText(items: readonly Value[], context: EmitContext, type: DataType | undefined): string {
  const own = type && variantFor(type, context.dialect.traits.names);
  const of = own?.type === "array" ? own.of : undefined;
  if (items.length === 0) return "'{}'";
  const list = `ARRAY[${items.map((item) => literal(item, context, of)).join(", ")}]`;
  return own?.type === "array" ? `${list}::${typeText(own, context)}` : list;
}
