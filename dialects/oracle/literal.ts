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
  withSecondDigits,
  zoneLost,
} from "../../src/dialect/index.js";

/** What a text literal may hold, in bytes. */
const textLimit = 4000;
/** Pieces are short enough for SQL*Plus, which ignores lines above 2,499 characters. */
const plainPiece = /[\s\S]{1,1000}/g;
const widePiece = /[\s\S]{1,200}/gu;

/**
 * A text in ASCII alone, so that no client's character set can change it: control characters become CHR(n), what is
 * beyond ASCII is written by UNISTR. A text above the limit of a literal is put together as a CLOB.
 */
export function text(value: string): string {
  const parts = value
    .split(/(\p{Cc})/u)
    .filter((part) => part !== "")
    .flatMap(pieces);
  if (parts.length === 0) return "''";
  const wide = !/^\p{ASCII}*$/u.test(value);
  const long = Buffer.byteLength(value) > textLimit || (wide && value.length * 2 > textLimit);
  if (!long) return joined(parts);
  return joined(inGroups(parts).map((group) => `TO_CLOB(${group.join(" || ")})`));
}

/** One operand a line where the whole is long. */
function joined(operands: readonly string[]): string {
  const length = operands.reduce((sum, one) => sum + one.length, 0);
  return operands.join(length > 500 ? " ||\n        " : " || ");
}

/** Operands that fit together into one text and one line. */
function inGroups(parts: readonly string[]): string[][] {
  const groups: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (length + part.length > 1800) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)!.push(part);
    length += part.length + 4;
  }
  return groups;
}

function pieces(part: string): string[] {
  if (/^[\0-\x7f]$/.test(part) && /^\p{Cc}$/u.test(part)) return [`CHR(${part.charCodeAt(0)})`];
  if (/^\p{ASCII}*$/u.test(part)) return (part.match(plainPiece) ?? []).map(quoted);
  return (part.match(widePiece) ?? []).map((piece) => `UNISTR(${quoted(escaped(piece))})`);
}

function escaped(part: string): string {
  return part
    .replaceAll("\\", "\\\\")
    .replace(/[^\0-\x7f]/g, (unit) => `\\${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}

/** A value as Oracle reads it. The empty text is NULL there: see `empty-text`. */
export function literal(value: Value, context: EmitContext, type?: DataType): string {
  const own = type && variantFor(type, context.dialect.traits.names);
  if (value === null) return "NULL";
  if (typeof value === "boolean") return booleanText(value, own, context);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return isTemporal(own) ? temporalText(value, own) : text(value);
  return tagged(value, context, own);
}

function isTemporal(type: DataType | undefined): boolean {
  if (type?.type === "native") return /^(?:DATE|TIMESTAMP)\b/i.test(type.name);
  return type?.type === "date" || type?.type === "dateTime";
}

/** A date given as text: as an ANSI literal, because a plain text would be read by the session's NLS settings. */
function temporalText(value: string, type: DataType | undefined): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `DATE ${quoted(value)}`;
  if (/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/.test(value)) {
    return dateTimeText(value, type);
  }
  throw new Fault("literal-invalid", `Oracle would read "${value}" by the settings of the session`, {
    advice: "Give a date as YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS, or an expression with sql(…).",
    place: { dialect: "oracle" },
  });
}

function booleanText(value: boolean, type: DataType | undefined, { server }: EmitContext): string {
  if (type?.type === "boolean" && server.atLeast("23")) return value ? "TRUE" : "FALSE";
  return value ? "1" : "0";
}

function tagged(value: TaggedValue, context: EmitContext, type: DataType | undefined): string {
  switch (value.kind) {
    case "decimal":
      return value.text;
    case "date":
      return `DATE ${quoted(value.text)}`;
    case "dateTime":
      return dateTimeText(value.text, type);
    case "interval":
      return `NUMTODSINTERVAL(${value.seconds}, 'SECOND')`;
    case "bytes":
      return bytesText(value.hex, type);
    case "uuid":
      return uuidText(value.text, type);
    case "json":
      return text(jsonText(value));
    case "now":
      return "CURRENT_TIMESTAMP";
    case "sql":
      return context.text(value.sql);
    case "time":
      throw noLiteral(value.kind, "oracle", "Oracle has no type for a time alone: keep it as text.");
    case "array":
      throw noLiteral(value.kind, "oracle", "Keep the items as JSON, or in a table of their own.");
  }
}

/** ANSI literals mean the same under every NLS setting. */
function dateTimeText(value: string, type: DataType | undefined): string {
  const { date, time, zone } = dateTimeParts(value);
  if (type?.type === "dateTime" && withSecondDigits(time, type.precision ?? 6) === undefined) {
    throw new Fault(
      "literal-invalid",
      `a TIMESTAMP without a precision keeps six digits of a second: ${value}`,
      {
        advice: "Give the column a precision of up to 9, or round the value.",
        place: { dialect: "oracle" },
      },
    );
  }
  const drops = type?.type === "dateTime" && type.timezone !== true;
  if (!drops || zone === undefined) {
    return `TIMESTAMP ${quoted(zone === undefined ? `${date} ${time}` : `${date} ${time} ${zone}`)}`;
  }
  // What has no zone is UTC by custom; any other zone would be lost.
  if (zone === "+00:00") return `TIMESTAMP ${quoted(`${date} ${time}`)}`;
  throw zoneLost(value, "oracle");
}

function bytesText(hex: string, type: DataType | undefined): string {
  if (hex === "") {
    if (type?.type === "binary" && type.length === undefined) return "EMPTY_BLOB()";
    throw noLiteral("bytes without a byte", "oracle", "No bytes are NULL there: give NULL, or keep a BLOB.");
  }
  if (hex.length > textLimit) {
    throw noLiteral(
      "bytes above 2,000",
      "oracle",
      "A script cannot carry them as one literal: load them by other means, or write them with DBMS_LOB in an execute.",
    );
  }
  const parts = hex.toUpperCase().match(plainPiece) ?? [];
  return `HEXTORAW(${parts.map(quoted).join(" ||\n        ")})`;
}

/** A column of the generic type keeps 32 hex digits, as Alembic's do. */
function uuidText(value: string, type: DataType | undefined): string {
  const digits = value.replaceAll("-", "");
  if (type === undefined || type.type === "uuid") return quoted(digits.toLowerCase());
  if (type.type === "binary" || (type.type === "native" && /^raw$/i.test(type.name))) {
    return `HEXTORAW(${quoted(digits.toUpperCase())})`;
  }
  return quoted(value);
}
