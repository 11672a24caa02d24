import { type DataType, type Value, variantFor } from "../../schema/index.js";
import { ownText } from "./expected-parts.js";

const names = ["postgresql"];

/** A name between quotes, whatever it is. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function sized(name: string, ...sizes: readonly (number | undefined)[]): string {
  const given = sizes.filter((size) => size !== undefined);
  return given.length === 0 ? name : `${name}(${given.join(",")})`;
}

/** A type as a test would write it by hand: the server says how it prints it. */
export function postgresqlType(type: DataType): string {
  const own = variantFor(type, names);
  switch (own.type) {
    case "smallInteger":
      return "int2";
    case "integer":
      return "int4";
    case "bigInteger":
      return "int8";
    case "boolean":
      return "bool";
    case "string":
    case "unicode":
      return sized("varchar", own.length);
    case "text":
    case "unicodeText":
      return "text";
    case "time":
      return sized(own.timezone ? "timetz" : "time", own.precision);
    case "dateTime":
      return sized(own.timezone ? "timestamptz" : "timestamp", own.precision);
    case "numeric":
      return sized("numeric", own.precision, own.scale);
    case "float":
      return own.precision !== undefined && own.precision <= 24 ? "float4" : "float8";
    case "double":
      return "float8";
    case "binary":
      return "bytea";
    case "enum":
      return `${own.schema === undefined ? "" : `${quotedName(own.schema)}.`}${quotedName(own.name ?? "")}`;
    case "array":
      return `${postgresqlType(own.of)}[]`;
    case "native":
      return `${sizedNative(own.name, own.arguments)} ${own.suffix ?? ""}`;
    case "raw":
      return ownText(own.sql, names);
    default:
      return own.type;
  }
}

function sizedNative(name: string, given: readonly (number | string)[] = []): string {
  return given.length === 0 ? name : `${name}(${given.join(",")})`;
}

/** A value as a test would write it by hand. */
export function postgresqlValue(value: Value, type: DataType): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "boolean" && /^(?:int|numeric|float)/.test(postgresqlType(type)))
    return value ? "1" : "0";
  if (value === null || typeof value !== "object") return String(value);
  switch (value.kind) {
    case "decimal":
      return value.text;
    case "date":
    case "time":
    case "uuid":
      return text(value.text);
    case "dateTime":
      return text(value.text);
    case "interval":
      return `${text(`${value.seconds} s`)}::interval`;
    case "bytes":
      return `'\\x${value.hex}'::bytea`;
    case "json":
      return `${text(JSON.stringify(value.value))}::${postgresqlType(type)}`;
    case "array": {
      const own = variantFor(type, names);
      const items = value.items.map((item) => postgresqlValue(item, own.type === "array" ? own.of : own));
      return `ARRAY[${items.join(", ")}]::${postgresqlType(type)}`;
    }
    case "now":
      return "now()";
    case "sql":
      return ownText(value.sql, names);
  }
}

/** Needs standard_conforming_strings, which is on by default. */
function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
