import type { DataType } from "../../../src/schema/index.js";
import { ImportRefusal } from "./import-refusal.js";
import type { NeutralType } from "./neutral.js";
import { given } from "./options.js";
import { sqlFor } from "./sql-text.js";

/** What a type's importer may know of the place where the type stands. */
export interface TypePlace {
  readonly dialect: string;
  /** Whether the recording tool creates the enum type of this name here. */
  createsEnum(name: string): boolean;
}

/** The type that the dialect sees. */
export function variantOf(type: NeutralType, dialect: string): NeutralType {
  return type.variants?.[dialect === "mariadb" ? "mysql" : dialect] ?? type;
}

/** The type as ours, for one dialect. */
export function importType(given: NeutralType, place: TypePlace): DataType {
  const type = variantOf(given, place.dialect);
  if (type.name === undefined) {
    return { type: "raw", sql: sqlFor(type.sql, place.dialect, "custom type") };
  }
  if (type.name === "enum") return enumType(type, place);
  if (type.name === "array") return arrayType(type, place);
  if (type.exact) return exactType(type.name, type, place.dialect);
  if (type.dialect === undefined) return genericType(type.name, type, place.dialect);
  return belongs(type.dialect, place.dialect)
    ? nativeType(type.name, type, place.dialect)
    : strangerType(type.name, type, place.dialect);
}

function belongs(owner: string, dialect: string): boolean {
  return owner === dialect || (owner === "mysql" && dialect === "mariadb");
}

const plain: Readonly<Record<string, DataType["type"]>> = {
  integer: "integer",
  smallInteger: "smallInteger",
  bigInteger: "bigInteger",
  boolean: "boolean",
  date: "date",
  interval: "interval",
  uuid: "uuid",
  json: "json",
  double: "double",
};

/** Elsewhere the recorded tool keeps a span of time as the timestamp so long after 1970 began. */
const intervals = new Set(["postgresql", "oracle"]);

function genericType(name: string, type: NeutralType, dialect: string): DataType {
  const { length, collation, timezone, precision, scale } = type;
  if (name === "interval" && !intervals.has(dialect)) return { type: "dateTime" };
  if (plain[name] !== undefined) return { type: plain[name] } as DataType;
  switch (name) {
    case "string":
    case "unicode":
      return given({ type: name, length, collation }) as DataType;
    case "text":
    case "unicodeText":
      // Only there does a length choose among several types of text.
      if (length != null && belongs("mysql", dialect)) return nativeType("text", type, dialect);
      return given({ type: name, collation }) as DataType;
    case "dateTime":
    case "time":
      return given({ type: name, timezone: timezone || undefined }) as DataType;
    case "numeric":
      return given({ type: name, precision, scale }) as DataType;
    case "float":
      return given({ type: name, precision }) as DataType;
    case "largeBinary":
      return given({ type: "binary", length }) as DataType;
    default:
      throw new ImportRefusal("import: generic type", name);
  }
}

/** Upper-case types print as they are named; where a generic type means the same it is taken, so that values keep their sense. */
function exactType(name: string, type: NeutralType, dialect: string): DataType {
  const { length, precision, scale, timezone, collation } = type;
  if (dialect === "sqlite" && !/^(integer|boolean|text)$/.test(name)) {
    const { timezone: _, precision: digits, ...rest } = type;
    const counted = name === "numeric" || name === "decimal" ? given({ precision: digits }) : {};
    return nativeType(name, { ...rest, ...counted }, dialect);
  }
  switch (name) {
    case "integer":
    case "boolean":
    case "date":
    case "json":
    case "uuid":
      return { type: name };
    case "bigint":
      return { type: "bigInteger" };
    case "smallint":
      return { type: "smallInteger" };
    case "double":
    case "double precision":
      return { type: "double" };
    case "varchar":
      return given({ type: "string", length, collation }) as DataType;
    case "nvarchar":
      if (dialect === "mysql" || dialect === "mariadb") return nativeType("national varchar", type, dialect);
      return given({ type: "unicode", length, collation }) as DataType;
    case "text":
    case "clob":
      return given({ type: "text", collation }) as DataType;
    case "numeric":
    case "decimal":
      return given({ type: "numeric", precision, scale }) as DataType;
    case "float":
      return given({ type: "float", precision }) as DataType;
    case "datetime":
      return { type: "dateTime" };
    case "timestamp":
      return timestampType(timezone, dialect);
    case "time":
      return given({ type: "time", timezone: timezone || undefined }) as DataType;
    case "blob":
      return { type: "binary" };
    default:
      return nativeType(name, type, dialect);
  }
}

function timestampType(timezone: boolean | undefined, dialect: string): DataType {
  if (dialect === "mysql" || dialect === "mariadb") return { type: "native", dialect, name: "TIMESTAMP" };
  return given({ type: "dateTime", timezone: timezone || undefined }) as DataType;
}

/** Types of the dialect itself, written by name. */
function nativeType(name: string, type: NeutralType, dialect: string): DataType {
  if (dialect === "postgresql" && name in postgresqlGeneric && isPlain(name, type)) {
    const { precision, timezone } = type;
    return given({ type: postgresqlGeneric[name], precision, timezone: timezone || undefined }) as DataType;
  }
  if (dialect === "oracle" && oracleTexts[name] !== undefined)
    return given({ type: oracleTexts[name], length: type.length, collation: type.collation }) as DataType;
  if (name === "set") return setType(type, dialect);
  if (name === "interval" && dialect === "oracle")
    return {
      type: "raw",
      sql: `INTERVAL DAY${digits(type.dayPrecision)} TO SECOND${digits(type.secondPrecision)}`,
    };
  // The recording tool's own JSON type of SQL Server is text.
  if (dialect === "mssql" && name === "json") return { type: "json" };
  const first = type.length ?? type.precision ?? type.fsp ?? type.displayWidth ?? type.binaryPrecision;
  const size = [first, type.scale].filter((one) => one !== undefined && one !== null);
  const suffix = [
    type.fields?.toUpperCase(),
    type.unsigned && "UNSIGNED",
    type.zerofill && "ZEROFILL",
    type.charset && `CHARACTER SET ${type.charset}`,
    type.collation && `COLLATE ${type.collation}`,
    type.timezone && "WITH TIME ZONE",
  ].filter((one) => typeof one === "string");
  return given({
    type: "native",
    dialect,
    name: `${name.toUpperCase()}${type.varying ? " VARYING" : ""}`,
    arguments: size.length === 0 ? undefined : size,
    suffix: suffix.length === 0 ? undefined : suffix.join(" "),
  }) as DataType;
}

/** What SQLAlchemy's types of Oracle count in: characters. */
const oracleTexts: Readonly<Record<string, "string" | "unicode">> = {
  varchar2: "string",
  nvarchar2: "unicode",
};

const postgresqlGeneric: Readonly<Record<string, string>> = {
  timestamp: "dateTime",
  time: "time",
  interval: "interval",
  json: "json",
  uuid: "uuid",
  bytea: "binary",
};

/** An interval with fields or digits is written by its name. */
function isPlain(name: string, { fields, precision }: NeutralType): boolean {
  return name !== "interval" || (fields === undefined && precision === undefined);
}

function digits(count: number | undefined): string {
  return count == null ? "" : `(${count})`;
}

function setType({ values = [], ...type }: NeutralType, dialect: string): DataType {
  if (values.length === 0) throw new ImportRefusal("import: set without values");
  return valuesType("SET", values, type, dialect);
}

/** `ENUM('a', 'b') CHARACTER SET utf8mb4 COLLATE utf8mb4_bin` */
function valuesType(
  name: string,
  values: readonly string[],
  { charset, collation }: NeutralType,
  dialect: string,
): DataType {
  const words = [charset && `CHARACTER SET ${charset}`, collation && `COLLATE ${collation}`];
  const suffix = words.filter((one) => one !== undefined).join(" ");
  return given({ type: "native", dialect, name, values, suffix: suffix || undefined }) as DataType;
}

/** Types of another dialect, where they have a generic meaning. */
function strangerType(name: string, type: NeutralType, dialect: string): DataType {
  const { length, precision, scale, timezone } = type;
  if (name === "jsonb" || name === "json") return { type: "json" };
  if (name === "timestamp" && /^(?:mysql|mariadb|sqlite)$/.test(dialect))
    return { type: "native", dialect, name: "TIMESTAMP" };
  if (name === "datetime" || name === "timestamp" || name === "datetime2") {
    return given({ type: "dateTime", timezone: timezone || undefined }) as DataType;
  }
  if (name === "varchar") return given({ type: "string", length }) as DataType;
  if (/^(tiny|medium|long)?text$|^citext$/.test(name)) return { type: "text" };
  if (/^(tiny|medium|long)?blob$|^bytea$/.test(name)) return { type: "binary" };
  if (name === "integer" || name === "boolean" || name === "double") return { type: name };
  if (name === "bigint") return { type: "bigInteger" };
  if (name === "numeric" || name === "decimal")
    return given({ type: "numeric", precision, scale }) as DataType;
  throw new ImportRefusal("import: type of another dialect", `${type.dialect} ${name}`);
}

function arrayType({ item, dimensions }: NeutralType, place: TypePlace): DataType {
  if (item === undefined) throw new ImportRefusal("import: array without an item type");
  return given({ type: "array", of: importType(item, place), dimensions }) as DataType;
}

const nativeEnums = new Set(["postgresql", "mysql", "mariadb"]);

/** An enum type where the recording tool made one, else the string that it made. */
function enumType(type: NeutralType, { dialect, createsEnum }: TypePlace): DataType {
  const { values = [], enumName, schema, length, nativeEnum } = type;
  if (
    nativeEnum === false ||
    !nativeEnums.has(dialect) ||
    (values.length === 0 && dialect !== "postgresql")
  ) {
    return given({ type: "string", length: length || undefined }) as DataType;
  }
  if (dialect !== "postgresql") {
    const plainly = type.charset === undefined && type.collation === undefined;
    return plainly ? { type: "enum", values } : valuesType("ENUM", values, type, dialect);
  }
  if (enumName == null) throw new ImportRefusal("import: enum without a name");
  if (values.length === 0) {
    return { type: "raw", sql: schema == null ? quoted(enumName) : `${quoted(schema)}.${quoted(enumName)}` };
  }
  const create = createsEnum(enumName) ? undefined : false;
  return given({ type: "enum", values, name: enumName, schema: schema ?? undefined, create }) as DataType;
}

function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
