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
  type Value,
  variantFor,
  withSecondDigits,
  zoneLost,
} from "../../src/dialect/index.js";

const unprintable = /([\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff])/u;

/** More operands than this nest too deeply for the server's parser. */
const operandsInARow = 200;

/**
 * A text. Line ends, control and invisible characters become NCHAR(n), so that no client sees a line within a literal
 * and no transport changes one; `$(` is cut in two, because sqlcmd takes it for a variable in literals too.
 */
export function text(value: string, national = false): string {
  const wide = national || !/^\p{ASCII}*$/u.test(value);
  const open = wide ? "N" : "";
  const parts = value
    .split(unprintable)
    .flatMap((part) => (unprintable.test(part) ? [part] : part.split(/(?<=\$)(?=\()/)))
    .filter((part) => part !== "")
    .map((part) =>
      unprintable.test(part)
        ? `${wide ? "NCHAR" : "CHAR"}(${part.codePointAt(0)})`
        : `${open}${quoted(part)}`,
    );
  if (parts.length <= 1) return parts[0] ?? `${open}''`;
  if (parts.length > operandsInARow) return concatenation(parts, wide);
  // Short texts joined are cut at 4,000 or 8,000 characters, unless the first operand is (max).
  return `(${(value.length > 4000 ? [emptyMax(wide), ...parts] : parts).join(" + ")})`;
}

function emptyMax(wide: boolean): string {
  return wide ? "CAST(N'' AS nvarchar(max))" : "CAST('' AS varchar(max))";
}

/** CONCAT takes 254 arguments, so that long lists are concatenated by groups, and the groups in turn. */
function concatenation(parts: readonly string[], wide: boolean): string {
  if (parts.length === 1) return parts[0]!;
  const groups: string[] = [];
  for (let i = 0; i < parts.length; i += operandsInARow) {
    groups.push(`CONCAT(${[emptyMax(wide), ...parts.slice(i, i + operandsInARow)].join(", ")})`);
  }
  return concatenation(groups, wide);
}

/** A value as SQL Server reads it. */
export function literal(value: Value, context: EmitContext, type?: DataType): string {
  const own = type && variantFor(type, context.dialect.traits.names);
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return text(value, isNational(own));
  return tagged(value, context, own);
}

function isNational(type: DataType | undefined): boolean {
  if (type === undefined) return false;
  if (type.type === "native") return /^(n|sysname|xml)/i.test(type.name);
  return type.type === "unicode" || type.type === "unicodeText" || type.type === "json";
}

function tagged(value: TaggedValue, context: EmitContext, type: DataType | undefined): string {
  switch (value.kind) {
    case "decimal":
      return plainDecimal(value.text);
    case "date":
      return quoted(isLegacyDate(type) ? value.text.replaceAll("-", "") : value.text);
    case "time":
      return timeText(value.text);
    case "dateTime":
      return dateTimeText(value.text, type);
    case "bytes":
      return `0x${value.hex.toUpperCase()}`;
    case "uuid":
      return quoted(value.text);
    case "json":
      return text(jsonText(value), true);
    case "now":
      return isZoned(type) ? "SYSDATETIMEOFFSET()" : "CURRENT_TIMESTAMP";
    case "sql":
      return context.text(value.sql);
    case "interval":
      throw noLiteral(value.kind, "mssql", "Keep the seconds in a numeric column.");
    case "array":
      throw noLiteral(value.kind, "mssql", "Keep the items as JSON, or in a table of their own.");
  }
}

/** DATETIME reads `YYYY-MM-DD` by the session's DATEFORMAT; without dashes it is read as written. */
function isLegacyDate(type: DataType | undefined): boolean {
  return type?.type === "native" && /^(small)?datetime$/i.test(type.name);
}

function isZoned(type: DataType | undefined): boolean {
  if (type?.type === "native") return /^datetimeoffset$/i.test(type.name);
  return type?.type === "dateTime" && type.timezone === true;
}

function timeText(value: string): string {
  if (!/(Z|[+-]\d{2}:\d{2})$/.test(value)) return quoted(kept(value));
  throw new Fault("literal-invalid", "a time with a zone cannot be written for mssql", {
    advice: "Give the time without a zone, or a dateTime with one.",
    place: { dialect: "mssql" },
  });
}

/** The server reads seven digits of a second, and refuses a text with more. */
function kept(time: string): string {
  if (!/\.\d{8}/.test(time)) return time;
  const fitting = withSecondDigits(time, 7);
  if (fitting !== undefined) return fitting;
  throw new Fault("literal-invalid", `SQL Server keeps seven digits of a second: ${time}`, {
    advice: "Round the value.",
    place: { dialect: "mssql" },
  });
}

/** ISO 8601 with its T: the form that every type of the server reads alike whatever the session's language. */
function dateTimeText(value: string, type: DataType | undefined): string {
  const { date, time: given, zone } = dateTimeParts(value);
  const time = kept(given);
  const keeps = type === undefined || isZoned(type) || (type.type !== "dateTime" && !isLegacyDate(type));
  if (keeps || zone === undefined) return quoted(`${date}T${time}${zone ?? ""}`);
  // What has no zone is UTC by custom; any other zone would be lost.
  if (zone === "+00:00") return quoted(`${date}T${time}`);
  throw zoneLost(value, "mssql");
}
