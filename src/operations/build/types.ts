import type { CoreType, DataType, NativeType, SqlText } from "../../schema/index.js";

/** A type as it may be written: its word where it has no parameters, else the whole. */
export type TypeLike = CoreType["type"] | DataType;

/** The type itself. */
export function dataType(type: TypeLike): DataType {
  return typeof type === "string" ? ({ type } as DataType) : type;
}

/** `type`, replaced on the dialects that `variants` names. */
export function variant(type: TypeLike, variants: Readonly<Record<string, TypeLike>>): DataType {
  const entries = Object.entries(variants).map(([dialect, other]) => [dialect, dataType(other)] as const);
  const own = dataType(type);
  return { ...own, variants: { ...own.variants, ...Object.fromEntries(entries) } };
}

/** An array of `of`. */
export function array(of: TypeLike, dimensions?: number): DataType {
  return { type: "array", of: dataType(of), ...(dimensions === undefined ? {} : { dimensions }) };
}

/** A type that is written as it stands. */
export function rawType(sql: SqlText): DataType {
  return { type: "raw", sql };
}

type Arguments = readonly (number | string)[];

function native(dialect: string, name: string, args: Arguments = [], suffix?: string): NativeType {
  return {
    type: "native",
    dialect,
    name,
    ...(args.length === 0 ? {} : { arguments: args }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function family<const Names extends Readonly<Record<string, string>>>(dialect: string, names: Names) {
  const builders: Record<string, (...args: Arguments) => NativeType> = {};
  for (const [key, name] of Object.entries(names)) builders[key] = (...args) => native(dialect, name, args);
  return builders as { readonly [Key in keyof Names]: (...args: Arguments) => NativeType };
}

/** `SET('a', 'b')` */
function setOf(dialect: string): (...values: readonly string[]) => NativeType {
  return (...values) => ({ type: "native", dialect, name: "SET", values });
}

/** Types that only PostgreSQL has. */
export const postgresql = family("postgresql", {
  jsonb: "jsonb",
  citext: "citext",
  inet: "inet",
  cidr: "cidr",
  macaddr: "macaddr",
  tsvector: "tsvector",
  tsquery: "tsquery",
  hstore: "hstore",
  xml: "xml",
  money: "money",
  oid: "oid",
  bit: "bit",
  varbit: "bit varying",
  char: "char",
  real: "real",
  serial: "serial",
  bigserial: "bigserial",
  int4range: "int4range",
  int8range: "int8range",
  numrange: "numrange",
  tsrange: "tsrange",
  tstzrange: "tstzrange",
  daterange: "daterange",
  point: "point",
});

const mysqlNames = {
  tinyint: "TINYINT",
  mediumint: "MEDIUMINT",
  int: "INT",
  bigint: "BIGINT",
  tinytext: "TINYTEXT",
  mediumtext: "MEDIUMTEXT",
  longtext: "LONGTEXT",
  tinyblob: "TINYBLOB",
  mediumblob: "MEDIUMBLOB",
  longblob: "LONGBLOB",
  char: "CHAR",
  varchar: "VARCHAR",
  binary: "BINARY",
  varbinary: "VARBINARY",
  bit: "BIT",
  year: "YEAR",
  timestamp: "TIMESTAMP",
  datetime: "DATETIME",
  geometry: "GEOMETRY",
  point: "POINT",
} as const;

/** Types that only MySQL and MariaDB have. */
export const mysql = { ...family("mysql", mysqlNames), set: setOf("mysql") };

/** Types that only MariaDB has, beside MySQL's. */
export const mariadb = {
  ...family("mariadb", { ...mysqlNames, inet4: "INET4", inet6: "INET6", uuid: "UUID" }),
  set: setOf("mariadb"),
};

/** Types as SQLite keeps them. */
export const sqlite = family("sqlite", {
  integer: "INTEGER",
  real: "REAL",
  text: "TEXT",
  blob: "BLOB",
  numeric: "NUMERIC",
});

/** Types that only SQL Server has. */
export const mssql = family("mssql", {
  tinyint: "tinyint",
  bit: "bit",
  char: "char",
  nchar: "nchar",
  varchar: "varchar",
  nvarchar: "nvarchar",
  varbinary: "varbinary",
  datetime: "datetime",
  datetime2: "datetime2",
  datetimeoffset: "datetimeoffset",
  smalldatetime: "smalldatetime",
  money: "money",
  smallmoney: "smallmoney",
  uniqueidentifier: "uniqueidentifier",
  rowversion: "rowversion",
  hierarchyid: "hierarchyid",
  xml: "xml",
  geography: "geography",
  geometry: "geometry",
});

/** Types that only Oracle has. */
export const oracle = family("oracle", {
  number: "NUMBER",
  varchar2: "VARCHAR2",
  nvarchar2: "NVARCHAR2",
  char: "CHAR",
  clob: "CLOB",
  nclob: "NCLOB",
  blob: "BLOB",
  raw: "RAW",
  long: "LONG",
  binaryFloat: "BINARY_FLOAT",
  binaryDouble: "BINARY_DOUBLE",
  date: "DATE",
  timestamp: "TIMESTAMP",
  xmltype: "XMLTYPE",
});
