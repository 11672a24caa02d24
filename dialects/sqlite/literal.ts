import {
  type DataType,
  dateTimeParts,
  type EmitContext,
  Fault,
  jsonText,
  noLiteral,
  numberText,
  quoted,
  type TaggedValue,
  type Value,
  variantFor,
} from "../../src/dialect/index.js";

const unsafe = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * A text. Backslashes mean nothing in SQLite; control and invisible characters are given by their numbers, because the
 * shell and editors change raw ones: `'a'||char(13, 10)||'b'`.
 */
export function text(value: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: run, index } of value.matchAll(unsafe)) {
    if (index > end) pieces.push(quoted(value.slice(end, index)));
    pieces.push(`char(${[...run].map((character) => character.codePointAt(0)).join(", ")})`);
    end = index + run.length;
  }
  if (end < value.length || value === "") pieces.push(quoted(value.slice(end)));
  return pieces.length === 1 ? pieces[0]! : `(${pieces.join("||")})`;
}

/** A value as SQLite reads it. */
export function literal(value: Value, context: EmitContext, type?: DataType): string {
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return text(value);
  return tagged(value, context, type);
}

function tagged(value: TaggedValue, context: EmitContext, type: DataType | undefined): string {
  switch (value.kind) {
    case "decimal":
      return decimalText(value.text, context, type);
    case "date":
    case "time":
      return quoted(value.text);
    case "dateTime": {
      const { date, time, zone = "" } = dateTimeParts(value.text);
      return quoted(`${date} ${time}${zone}`);
    }
    case "uuid":
      return quoted(uuidText(value.text, context, type));
    case "bytes":
      return `X'${value.hex.toUpperCase()}'`;
    case "json":
      return text(jsonText(value));
    case "now":
      return "CURRENT_TIMESTAMP";
    case "sql":
      return context.text(value.sql);
    case "interval":
      return refused("interval", "Write the seconds as a number.", context);
    case "array":
      return refused("array", "Write a json value.", context);
  }
}

function refused(kind: string, advice: string, { dialect }: EmitContext): never {
  throw noLiteral(kind, dialect.name, advice);
}

const textual = new Set<DataType["type"]>(["string", "text", "unicode", "unicodeText"]);

/** A number, in quotes where the column keeps text. SQLite's fractions have 15 digits: more would be lost silently. */
function decimalText(given: string, context: EmitContext, type: DataType | undefined): string {
  const own = type && variantFor(type, context.dialect.traits.names).type;
  if (own !== undefined && textual.has(own)) return quoted(given);
  const whole = /^[+-]?\d+$/.test(given);
  const digits = given.replace(/e.*$/i, "").replace(/\D/g, "").replace(/^0+/, "");
  const fraction = Number(given);
  // Beyond what a fraction can hold lie infinity and zero, which SQLite takes without a word.
  const within = Number.isFinite(fraction) && (fraction !== 0 || digits === "");
  const kept = whole ? inInteger(BigInt(given.replace("+", ""))) : digits.length <= 15 && within;
  if (kept) return given;
  throw new Fault("literal-invalid", `SQLite cannot keep every digit of the number ${given}`, {
    advice: "Keep the column as text in SQLite: variant(…, { sqlite: text() }).",
    place: { dialect: context.dialect.name },
  });
}

function inInteger(value: bigint): boolean {
  return value >= -(2n ** 63n) && value < 2n ** 63n;
}

/** 32 digits without dashes, as the type keeps them; with dashes in a column of another type. */
function uuidText(given: string, context: EmitContext, type: DataType | undefined): string {
  const own = type && variantFor(type, context.dialect.traits.names).type;
  return own === undefined || own === "uuid" ? given.replaceAll("-", "").toLowerCase() : given;
}
