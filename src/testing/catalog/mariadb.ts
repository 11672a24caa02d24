import type { Engine } from "../engines/engine.js";
import {
  type Catalog,
  type CatalogColumn,
  type CatalogConstraint,
  type CatalogIndex,
  type CatalogTable,
  noReference,
  sortedCatalog,
} from "./catalog.js";

/** The start of the names of tables that are there only to see how the server prints something. */
export const scratchPrefix = "limbeck_scratch_";

type Text = string | null;
type TableRow = Readonly<Record<"table" | "comment" | "engine" | "collation" | "options", Text>>;
type ColumnRow = Readonly<
  Record<
    "table" | "name" | "type" | "nullable" | "default" | "extra" | "computed" | "collation" | "comment",
    Text
  >
>;
type ConstraintRow = Readonly<
  Record<
    "table" | "name" | "kind" | "columns" | "target" | "target_columns" | "on_delete" | "on_update",
    Text
  >
>;
type CheckRow = Readonly<Record<"table" | "name" | "check", Text>>;
type IndexRow = Readonly<Record<"table" | "name" | "repeats" | "method" | "parts", Text>>;

const own = (column: string, scratch: boolean) =>
  `${column} ${scratch ? "LIKE" : "NOT LIKE"} '${scratchPrefix.replaceAll("_", "\\_")}%'`;

const names = (column: string) => `GROUP_CONCAT(${column} ORDER BY k.ORDINAL_POSITION SEPARATOR '\\n')`;

function queries(scratch: boolean) {
  return {
    session: "SET SESSION group_concat_max_len = 1000000; SELECT 1",
    tables: `
      SELECT TABLE_NAME AS \`table\`, TABLE_COMMENT AS comment, ENGINE AS engine, TABLE_COLLATION AS collation, CREATE_OPTIONS AS options
      FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' AND ${own("TABLE_NAME", scratch)}`,
    columns: `
      SELECT TABLE_NAME AS \`table\`, COLUMN_NAME AS name, COLUMN_TYPE AS type, IS_NULLABLE AS nullable,
             COLUMN_DEFAULT AS \`default\`, EXTRA AS extra, GENERATION_EXPRESSION AS computed,
             COLLATION_NAME AS collation, COLUMN_COMMENT AS comment
      FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND ${own("TABLE_NAME", scratch)}
      ORDER BY TABLE_NAME, ORDINAL_POSITION`,
    constraints: `
      SELECT c.TABLE_NAME AS \`table\`, c.CONSTRAINT_NAME AS name, c.CONSTRAINT_TYPE AS kind, ${names("k.COLUMN_NAME")} AS columns,
             MAX(k.REFERENCED_TABLE_NAME) AS target, ${names("k.REFERENCED_COLUMN_NAME")} AS target_columns,
             MAX(r.DELETE_RULE) AS on_delete, MAX(r.UPDATE_RULE) AS on_update
      FROM information_schema.TABLE_CONSTRAINTS c
      JOIN information_schema.KEY_COLUMN_USAGE k ON k.CONSTRAINT_SCHEMA = DATABASE()
        AND k.TABLE_SCHEMA = DATABASE() AND k.TABLE_NAME = c.TABLE_NAME AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME
      LEFT JOIN information_schema.REFERENTIAL_CONSTRAINTS r ON r.CONSTRAINT_SCHEMA = DATABASE()
        AND r.TABLE_NAME = c.TABLE_NAME AND r.CONSTRAINT_NAME = c.CONSTRAINT_NAME
      WHERE c.TABLE_SCHEMA = DATABASE() AND c.CONSTRAINT_SCHEMA = DATABASE() AND c.CONSTRAINT_TYPE IN ('PRIMARY KEY', 'FOREIGN KEY') AND ${own("c.TABLE_NAME", scratch)}
      GROUP BY c.TABLE_NAME, c.CONSTRAINT_NAME, c.CONSTRAINT_TYPE`,
    checks: `
      SELECT TABLE_NAME AS \`table\`, CONSTRAINT_NAME AS name, CHECK_CLAUSE AS \`check\`
      FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE() AND ${own("TABLE_NAME", scratch)}`,
    indexes: `
      SELECT TABLE_NAME AS \`table\`, INDEX_NAME AS name, MAX(NON_UNIQUE) AS repeats, MAX(INDEX_TYPE) AS method,
             GROUP_CONCAT(CONCAT(COLUMN_NAME, IFNULL(CONCAT('(', SUB_PART, ')'), ''), IF(COLLATION = 'D', ' DESC', ''))
                          ORDER BY SEQ_IN_INDEX SEPARATOR '\\n') AS parts
      FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME <> 'PRIMARY' AND ${own("TABLE_NAME", scratch)}
      GROUP BY TABLE_NAME, INDEX_NAME`,
  };
}

/** The catalog of a MariaDB database; with `scratch` that of its scratch tables alone. Unique constraints are indexes there. */
export async function readMariadb(engine: Engine, scratch = false): Promise<Catalog> {
  const { session, ...rest } = queries(scratch);
  const rows = await engine.read({ session, ...rest });
  const tables = rows.tables as TableRow[];
  const columns = rows.columns as ColumnRow[];
  const constraints = rows.constraints as ConstraintRow[];
  const checks = rows.checks as CheckRow[];
  const indexes = rows.indexes as IndexRow[];
  return sortedCatalog({
    tables: tables.map((table): CatalogTable => {
      const mine = (one: { readonly table: Text }) => one.table === table.table;
      return {
        table: table.table ?? "",
        comment: table.comment === "" ? null : table.comment,
        options: [
          `engine ${table.engine}`,
          `collation ${table.collation}`,
          ...createOptions(table.options ?? ""),
        ],
        columns: columns.filter(mine).map((column) => catalogColumn(column, table)),
        constraints: [
          ...constraints.filter(mine).map(catalogConstraint),
          ...checks.filter(mine).map(catalogCheck),
        ],
        indexes: indexes.filter(mine).map(catalogIndex),
      };
    }),
    enums: [],
  });
}

function createOptions(options: string): string[] {
  return options.split(" ").filter((option) => option !== "");
}

function catalogColumn(row: ColumnRow, table: TableRow): CatalogColumn {
  const extra = row.extra ?? "";
  const update = /on update (.*)/i.exec(extra)?.[0];
  return {
    name: row.name ?? "",
    type: row.type ?? "",
    nullable: row.nullable === "YES",
    default: row.default === "NULL" ? null : row.default,
    counting:
      [...(/auto_increment/.test(extra) ? ["auto_increment"] : []), ...(update ? [update] : [])].join(", ") ||
      null,
    computed: row.computed === null ? null : { sql: row.computed, stored: /STORED/.test(extra) },
    collation: row.collation === table.collation ? null : row.collation,
    comment: row.comment === "" ? null : row.comment,
  };
}

const kinds: Readonly<Record<string, CatalogConstraint["kind"]>> = {
  "PRIMARY KEY": "primaryKey",
  "FOREIGN KEY": "foreignKey",
};

function catalogConstraint(row: ConstraintRow): CatalogConstraint {
  return {
    kind: kinds[row.kind ?? ""]!,
    name: row.name,
    columns: lines(row.columns),
    ...(row.target === null
      ? noReference
      : {
          references: { table: row.target, columns: lines(row.target_columns) },
          onDelete: action(row.on_delete),
          onUpdate: action(row.on_update),
          match: "simple",
        }),
    deferral: "not deferrable",
    check: null,
    options: [],
  };
}

/** InnoDB holds RESTRICT and NO ACTION for the same (section "Foreign Keys" of its manual). */
function action(rule: Text): string {
  return rule === "NO ACTION" ? "restrict" : (rule ?? "").toLowerCase();
}

function catalogCheck({ name, check }: CheckRow): CatalogConstraint {
  return { kind: "check", name, columns: [], ...noReference, deferral: "not deferrable", check, options: [] };
}

function catalogIndex({ name, repeats, method, parts }: IndexRow): CatalogIndex {
  return {
    name: name ?? "",
    unique: repeats === "0",
    method: (method ?? "").toLowerCase(),
    parts: lines(parts),
    where: null,
    options: [],
  };
}

function lines(text: Text): string[] {
  return text === null ? [] : text.split("\n");
}

/** Everything in the database that someone made, by kind and name. */
export const mariadbLeftovers = `
  SELECT CONCAT(LOWER(TABLE_TYPE), ' ', TABLE_NAME) AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()
  UNION ALL
  SELECT CONCAT(LOWER(ROUTINE_TYPE), ' ', ROUTINE_NAME) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()
  UNION ALL
  SELECT CONCAT('trigger ', TRIGGER_NAME) FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()
  ORDER BY 1`;
