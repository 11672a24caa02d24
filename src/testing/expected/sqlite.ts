import {
  type Constraint,
  type DataType,
  type ModelColumn,
  primaryKeyOf,
  type SchemaModel,
  type TableModel,
  type TableName,
  type Value,
  variantFor,
} from "../../schema/index.js";
import type { Catalog, CatalogColumn, CatalogConstraint, CatalogTable } from "../catalog/catalog.js";
import { noReference, sortedCatalog } from "../catalog/catalog.js";
import { evenSql, isConstant } from "../catalog/sqlite.js";
import { type Engine, rowsOf } from "../engines/engine.js";
import { expectedConstraint, lastingTables, longPart, ownText } from "./expected-parts.js";

const names = ["sqlite"];

/** What the catalog must say where the schema is `model`. SQLite keeps texts as they were written. */
export async function expectedSqlite(model: SchemaModel, engine: Engine): Promise<Catalog> {
  const tables = await Promise.all(lastingTables(model).map((table) => expectedTable(table, engine)));
  return sortedCatalog({ tables, enums: [] });
}

function tableText({ table }: TableName): string {
  return table;
}

async function expectedTable(table: TableModel, engine: Engine): Promise<CatalogTable> {
  const { strict, withoutRowid } = table.options.sqlite ?? {};
  const options = [...(strict ? ["STRICT"] : []), ...(withoutRowid ? ["WITHOUT ROWID"] : [])].join(" ");
  const columns: CatalogColumn[] = [];
  for (const column of table.columns) columns.push(await expectedColumn(column, table, engine));
  return {
    table: table.table,
    comment: null,
    options: options === "" ? [] : [options],
    columns,
    constraints: [
      ...table.constraints.map(ownConstraint),
      ...table.columns.flatMap(({ name, type }) => enumCheck(name, type)),
    ],
    indexes: table.indexes.map((index) => ({
      name: index.name,
      unique: index.unique ?? false,
      method: "btree",
      parts: index.columns.map(longPart).map((part) => {
        const subject = "column" in part ? part.column : `(${evenSql(ownText(part.expression, names))})`;
        return `${subject}${part.order === "desc" ? " DESC" : ""}`;
      }),
      where: index.where === undefined ? null : evenSql(ownText(index.where, names)),
      options: [],
    })),
  };
}

function ownConstraint(constraint: Constraint): CatalogConstraint {
  const check = constraint.constraint === "check" ? evenSql(ownText(constraint.condition, names)) : null;
  return expectedConstraint(constraint, check, tableText);
}

/** An enum's values are held by a check of the column. */
function enumCheck(column: string, type: DataType): CatalogConstraint[] {
  const own = variantFor(type, names);
  if (own.type !== "enum") return [];
  const values = own.values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ");
  const check = evenSql(`"${column}" IN (${values})`);
  return [
    {
      kind: "check",
      name: null,
      columns: [],
      ...noReference,
      deferral: "not deferrable",
      check,
      options: [],
    },
  ];
}

async function expectedColumn(
  column: ModelColumn,
  table: TableModel,
  engine: Engine,
): Promise<CatalogColumn> {
  const { name, nullable, computed, collation, type } = column;
  const ofType = "collation" in type ? type.collation : undefined;
  const counting = countingOf(column, table);
  return {
    name,
    type: counting === null ? sqliteType(type, table.options.sqlite?.strict ?? false) : "INTEGER",
    nullable,
    default: column.default === undefined ? null : await defaultText(column.default, engine),
    counting,
    computed:
      computed === undefined
        ? null
        : { sql: evenSql(ownText(computed.sql, names)), stored: computed.stored !== false },
    collation: collation ?? ofType ?? null,
    comment: null,
  };
}

/** An INTEGER that is the whole primary key is the rowid, which counts whether one asks for it or not. */
function countingOf(
  { name, type, sqlite, autoincrement, identity }: ModelColumn,
  table: TableModel,
): string | null {
  if (sqlite?.autoincrement) return "never reused";
  const key = primaryKeyOf(table)?.columns ?? [];
  if (key.length !== 1 || key[0] !== name || table.options.sqlite?.withoutRowid) return null;
  const asked = autoincrement || identity !== undefined;
  return asked || sqliteType(type, table.options.sqlite?.strict ?? false) === "INTEGER" ? "rowid" : null;
}

const plain: Readonly<Record<string, string>> = {
  smallInteger: "SMALLINT",
  integer: "INTEGER",
  bigInteger: "BIGINT",
  boolean: "BOOLEAN",
  text: "TEXT",
  unicodeText: "TEXT",
  date: "DATE",
  time: "TIME",
  dateTime: "DATETIME",
  float: "FLOAT",
  double: "DOUBLE",
  binary: "BLOB",
  json: "JSON",
  uuid: "CHAR(32)",
};

const strictTypes: Readonly<Record<string, string>> = {
  SMALLINT: "INTEGER",
  BIGINT: "INTEGER",
  BOOLEAN: "INTEGER",
  FLOAT: "REAL",
  DOUBLE: "REAL",
};

/** The type's words as SQLite shows them: as they were written. */
function sqliteType(type: DataType, strict: boolean): string {
  const written = looseType(type);
  if (!strict || /^(?:INTEGER|INT|REAL|TEXT|BLOB|ANY)$/i.test(written)) return written;
  return strictTypes[written] ?? "TEXT";
}

function looseType(type: DataType): string {
  const own = variantFor(type, names);
  switch (own.type) {
    case "string":
    case "unicode":
      return own.length === undefined ? "VARCHAR" : `VARCHAR(${own.length})`;
    case "numeric":
      return numericText(own.precision, own.scale);
    case "enum":
      return `VARCHAR(${Math.max(...own.values.map((value) => [...value].length))})`;
    case "native":
      return own.arguments === undefined ? own.name : `${own.name}(${own.arguments.join(", ")})`;
    case "raw":
      return ownText(own.sql, names);
    default:
      return plain[own.type] ?? `no type for ${own.type}`;
  }
}

function numericText(precision: number | undefined, scale: number | undefined): string {
  if (precision === undefined) return "NUMERIC";
  return scale === undefined ? `NUMERIC(${precision})` : `NUMERIC(${precision}, ${scale})`;
}

async function defaultText(value: Value, engine: Engine): Promise<string> {
  if (typeof value === "object" && value !== null && value.kind === "now") return "CURRENT_TIMESTAMP";
  if (typeof value === "object" && value !== null && value.kind === "sql") {
    const text = ownText(value.sql, names);
    return isConstant(text) ? evaluated(text, engine) : evenSql(text.replace(/^\((.*)\)$/s, "$1"));
  }
  return evaluated(constantText(value), engine);
}

async function evaluated(sql: string, engine: Engine): Promise<string> {
  const [row] = await rowsOf(engine, `SELECT quote(${sql}) AS value`);
  return `= ${String(row?.value)}`;
}

/** A value as SQLite keeps it, which has numbers, texts and bytes alone. */
function constantText(value: Exclude<Value, { kind: "now" } | { kind: "sql" }>): string {
  if (typeof value === "string") return text(value);
  if (value === null || typeof value !== "object") return String(value);
  switch (value.kind) {
    case "decimal":
      return value.text;
    case "uuid":
      return text(value.text.replaceAll("-", "").toLowerCase());
    case "dateTime":
      return text(value.text.replace("T", " "));
    case "date":
    case "time":
      return text(value.text);
    case "bytes":
      return `x'${value.hex}'`;
    case "json":
      return text(JSON.stringify(value.value));
    default:
      throw new Error(`SQLite keeps no ${value.kind}`);
  }
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
