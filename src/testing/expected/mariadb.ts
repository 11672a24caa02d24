import {
  type Constraint,
  constraintColumns,
  type DataType,
  indexColumns,
  type ModelColumn,
  type ModelIndex,
  type MysqlTableOptions,
  type SchemaModel,
  type TableModel,
  type TableName,
  type Value,
  variantFor,
} from "../../schema/index.js";
import type {
  Catalog,
  CatalogColumn,
  CatalogConstraint,
  CatalogIndex,
  CatalogTable,
} from "../catalog/catalog.js";
import { sortedCatalog } from "../catalog/catalog.js";
import { readMariadb, scratchPrefix } from "../catalog/mariadb.js";
import type { Engine } from "../engines/engine.js";
import { expectedConstraint, lastingTables, longPart, ownText } from "./expected-parts.js";

const names = ["mariadb", "mysql"];

/**
 * What the catalog must say where the schema is `model`. The structure is read from the model; only texts that the
 * server prints in its own words (types, expressions) are taken from scratch tables that hold nothing else.
 */
export async function expectedMariadb(model: SchemaModel, engine: Engine): Promise<Catalog> {
  const tables = lastingTables(model);
  if (tables.length === 0) return { tables: [], enums: [] };
  const made = tables.map((table, at) => scratchTable(table, scratchName(at)));
  await engine.execute(`SET NAMES utf8mb4; ${made.join("\n")}`);
  const scratch = await readMariadb(engine, true);
  await engine.execute(`DROP TABLE ${tables.map((_, at) => scratchName(at)).join(", ")};`);
  const printed = new Map(scratch.tables.map((table) => [table.table, table]));
  return sortedCatalog({
    tables: tables.map((table, at) => expectedTable(table, printed.get(scratchName(at))!)),
    enums: [],
  });
}

const scratchName = (at: number) => `${scratchPrefix}${at}`;

function tableText({ table }: TableName): string {
  return table;
}

function quotedName(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

function scratchTable(table: TableModel, name: string): string {
  const checks = table.constraints.flatMap((one, at) =>
    one.constraint === "check" ? [`CONSTRAINT check_${at} CHECK (${ownText(one.condition, names)})`] : [],
  );
  return `CREATE TABLE ${name} (${[...table.columns.map(scratchColumn), ...checks].join(", ")});`;
}

function scratchColumn(column: ModelColumn): string {
  const { name, type, default: given, computed } = column;
  const unsigned = { ...column.mysql, ...column.mariadb }.unsigned ? " UNSIGNED" : "";
  const start = `${quotedName(name)} ${mariadbType(type)}${unsigned}`;
  if (computed !== undefined) {
    return `${start} AS (${ownText(computed.sql, names)}) ${computed.stored === false ? "VIRTUAL" : "STORED"}`;
  }
  return `${start} NULL${given == null ? "" : ` DEFAULT ${defaultText(given, type)}`}`;
}

function storageWords(options: MysqlTableOptions): string[] {
  const { keyBlockSize, statsPersistent, avgRowLength, maxRows, minRows, checksum, pageCompressed } = options;
  const words = {
    key_block_size: keyBlockSize,
    stats_persistent: statsPersistent && 1,
    avg_row_length: avgRowLength,
    max_rows: maxRows,
    min_rows: minRows,
    checksum: checksum && 1,
    "`PAGE_COMPRESSED`": pageCompressed && "'1'",
  };
  return Object.entries(words).flatMap(([word, given]) => (given === undefined ? [] : [`${word}=${given}`]));
}

function expectedTable(table: TableModel, printed: CatalogTable): CatalogTable {
  const options = { ...table.options.mysql, ...table.options.mariadb };
  const collation = printed.options.find((one) => one.startsWith("collation "))!;
  const own =
    options.collation ?? (options.charset === undefined ? undefined : `${options.charset}_general_ci`);
  return {
    table: tableText(table),
    comment: table.comment || null,
    options: [
      `engine ${options.engine ?? "InnoDB"}`,
      own === undefined ? collation : `collation ${own}`,
      ...(/^aria$/i.test(options.engine ?? "") ? ["transactional=1"] : []),
      ...(options.rowFormat === undefined ? [] : [`row_format=${options.rowFormat.toUpperCase()}`]),
      ...(options.partitionBy === undefined ? [] : ["partitioned"]),
      ...storageWords(options),
    ],
    columns: table.columns.map((column) => expectedColumn(column, table, printed)),
    constraints: [
      ...table.constraints.flatMap((one, at) => ownConstraint(one, at, printed)),
      ...printed.constraints.filter(({ kind, name }) => kind === "check" && !/^check_\d+$/.test(name ?? "")),
    ],
    indexes: [...table.indexes.map(ownIndex), ...table.constraints.flatMap(uniqueIndex)],
  };
}

function expectedColumn(column: ModelColumn, table: TableModel, printed: CatalogTable): CatalogColumn {
  const { name, nullable, collation, type, comment } = column;
  const shown = printed.columns.find((one) => one.name === name)!;
  const ofType = "collation" in type ? type.collation : undefined;
  const { charset, onUpdate } = { ...column.mysql, ...column.mariadb };
  const asked = column.identity !== undefined || (column.autoincrement && column.default === undefined);
  const counts = asked && leadsAKey(name, table);
  const counting = [
    ...(counts ? ["auto_increment"] : []),
    ...(onUpdate === undefined
      ? []
      : [
          `on update ${onUpdate.replace(/^CURRENT_TIMESTAMP\b(?!\()/i, "current_timestamp()").toLowerCase()}`,
        ]),
  ];
  return {
    ...shown,
    nullable,
    counting: counting.join(", ") || null,
    collation: collation ?? ofType ?? (charset === undefined ? shown.collation : `${charset}_general_ci`),
    comment: comment || null,
  };
}

/** Without a key that begins with the column the server lets none count up. */
function leadsAKey(column: string, { constraints, indexes }: TableModel): boolean {
  const keys = constraints.filter(({ constraint }) => constraint === "primaryKey" || constraint === "unique");
  return (
    keys.some((key) => constraintColumns(key)[0] === column) ||
    indexes.some((index) => indexColumns(index.columns)[0] === column)
  );
}

/** Unique constraints are indexes; RESTRICT and NO ACTION are the same; the primary key has a name of the server's. */
function ownConstraint(constraint: Constraint, at: number, printed: CatalogTable): CatalogConstraint[] {
  if (constraint.constraint === "unique") return [];
  const shown = printed.constraints.find(({ name }) => name === `check_${at}`);
  const own = expectedConstraint(constraint, shown?.check ?? null, tableText);
  if (own.kind === "primaryKey") return [{ ...own, name: "PRIMARY" }];
  if (own.kind === "check") return [own];
  const restricts = (action: string) => (action === "no action" ? "restrict" : action);
  return [{ ...own, onDelete: restricts(own.onDelete), onUpdate: restricts(own.onUpdate) }];
}

function uniqueIndex(constraint: Constraint): CatalogIndex[] {
  if (constraint.constraint !== "unique") return [];
  const name = constraint.name ?? constraint.serverName ?? constraint.columns[0]!;
  return [{ name, unique: true, method: "btree", parts: constraint.columns, where: null, options: [] }];
}

function ownIndex(index: ModelIndex): CatalogIndex {
  const { prefix, using, length } = { ...index.mysql, ...index.mariadb };
  return {
    name: index.name,
    unique: index.unique ?? false,
    // InnoDB takes HASH and builds a B-tree.
    method: prefix ?? (using === "hash" ? "btree" : (using ?? "btree")),
    parts: index.columns.map(longPart).map((part) => {
      if ("expression" in part) throw new Error("MariaDB indexes no expressions");
      const size = length?.[part.column] ?? (prefix === "spatial" ? 32 : undefined);
      return `${part.column}${size === undefined ? "" : `(${size})`}${part.order === "desc" ? " DESC" : ""}`;
    }),
    where: null,
    options: [],
  };
}

const plain: Readonly<Record<string, string>> = {
  smallInteger: "smallint",
  integer: "int",
  bigInteger: "bigint",
  boolean: "tinyint(1)",
  text: "text",
  unicodeText: "text",
  date: "date",
  double: "double",
  json: "json",
  uuid: "uuid",
};

function sized(name: string, ...sizes: readonly (number | undefined)[]): string {
  const given = sizes.filter((size) => size !== undefined);
  return given.length === 0 ? name : `${name}(${given.join(",")})`;
}

function mariadbType(type: DataType): string {
  const own = variantFor(type, names);
  switch (own.type) {
    case "string":
    case "unicode":
      return sized("varchar", own.length);
    case "time":
      return sized("time", own.precision);
    case "dateTime":
      return sized("datetime", own.precision);
    case "numeric":
      return sized("decimal", own.precision, own.scale);
    case "float":
      return sized("float", own.precision);
    case "binary":
      return sized("blob", own.length);
    case "enum":
      return `enum(${own.values.map(text).join(",")})`;
    case "native": {
      const given = [...(own.arguments ?? []).map(String), ...(own.values ?? []).map(text)];
      return `${own.name}${given.length === 0 ? "" : `(${given.join(",")})`} ${own.suffix ?? ""}`;
    }
    case "raw":
      return ownText(own.sql, names);
    default:
      return plain[own.type] ?? `no type for ${own.type}`;
  }
}

function defaultText(value: Exclude<Value, null>, type: DataType): string {
  if (typeof value === "string") return text(value);
  if (typeof value !== "object") return String(value);
  switch (value.kind) {
    case "decimal":
      return value.text;
    case "now":
      return type.type === "date" ? "(curdate())" : sized("current_timestamp", precisionOf(type));
    case "sql":
      return `(${ownText(value.sql, names)})`;
    case "bytes":
      return `x'${value.hex}'`;
    case "json":
      return text(JSON.stringify(value.value));
    case "dateTime":
      return text(value.text.replace("T", " "));
    case "date":
    case "time":
    case "uuid":
      return text(value.text);
    default:
      throw new Error(`MariaDB keeps no ${value.kind}`);
  }
}

function precisionOf(type: DataType): number | undefined {
  return type.type === "dateTime" ? type.precision : undefined;
}

/** Needs a session that takes backslashes for escapes, which is the default. */
function text(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
