import { type Engine, rowsOf } from "../engines/engine.js";
import {
  type Catalog,
  type CatalogColumn,
  type CatalogConstraint,
  type CatalogIndex,
  type CatalogTable,
  noReference,
  sortedCatalog,
} from "./catalog.js";
import { type ConstraintWords, type SqliteTableText, sqliteTableText } from "./sqlite-table-text.js";
import { listed, type Token, tokens } from "./sqlite-tokens.js";

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
  readonly hidden: number;
}

interface KeyRow {
  readonly table: string;
  readonly id: number;
  readonly target: string;
  readonly from: string;
  readonly to: string;
  readonly on_delete: string;
  readonly on_update: string;
}

interface IndexRow {
  readonly table: string;
  readonly name: string;
  readonly unique: number;
  readonly origin: string;
  readonly sql: string | null;
}

interface PartRow {
  readonly index: string;
  readonly column: string | null;
  readonly descending: number;
  readonly collation: string;
}

const queries = {
  tables: `SELECT name AS "table", sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  columns: `
    SELECT m.name AS "table", x.name, x.type, x."notnull", x.dflt_value, x.pk, x.hidden
    FROM sqlite_schema m, pragma_table_xinfo(m.name) x WHERE m.type = 'table' ORDER BY m.name, x.cid`,
  keys: `
    SELECT m.name AS "table", k.id, k."table" AS target, k."from", k."to", k.on_delete, k.on_update
    FROM sqlite_schema m, pragma_foreign_key_list(m.name) k WHERE m.type = 'table' ORDER BY m.name, k.id, k.seq`,
  indexes: `
    SELECT m.name AS "table", i.name, i."unique", i.origin, s.sql
    FROM sqlite_schema m, pragma_index_list(m.name) i JOIN sqlite_schema s ON s.type = 'index' AND s.name = i.name
    WHERE m.type = 'table'`,
  parts: `
    SELECT i.name AS "index", x.name AS "column", x."desc" AS descending, x.coll AS collation
    FROM sqlite_schema i, pragma_index_xinfo(i.name) x WHERE i.type = 'index' AND x.key = 1 ORDER BY i.name, x.seqno`,
};

/** The catalog of a SQLite database: from its pragmas, and from the kept texts what no pragma tells. */
export async function readSqlite(engine: Engine): Promise<Catalog> {
  const rows = await engine.read(queries);
  const tables = rows.tables as { table: string; sql: string }[];
  const columns = await settled(engine, rows.columns as unknown as ColumnRow[]);
  const keys = rows.keys as unknown as KeyRow[];
  const indexes = rows.indexes as unknown as IndexRow[];
  const parts = rows.parts as unknown as PartRow[];
  return sortedCatalog({
    tables: tables.map(({ table, sql }): CatalogTable => {
      const mine = (one: { readonly table: string }) => one.table === table;
      const text = sqliteTableText(sql);
      const own = columns.filter(mine);
      return {
        table,
        comment: null,
        options: text.options,
        columns: own.map((column) => catalogColumn(column, own, text)),
        constraints: [
          ...keyConstraints(own, indexes.filter(mine), parts, text),
          ...foreignKeys(keys.filter(mine), text),
          ...text.constraints.filter(({ kind }) => kind === "check").map(catalogCheck),
        ],
        indexes: indexes
          .filter(mine)
          .filter(({ origin }) => origin === "c")
          .map((index) => catalogIndex(index, parts)),
      };
    }),
    enums: [],
  });
}

/** SQL with one blank for each run of white space and without needless quotes: SQLite keeps the author's text. */
export function evenSql(sql: string): string {
  return sql
    .replace(/'(?:[^']|'')*'|\s+/g, (found) => (found.startsWith("'") ? found : " "))
    .replace(/'(?:[^']|'')*'|"([a-z_]\w*)"/gi, (found, name: string | undefined) => name ?? found);
}

/** Constant defaults evaluated, as SQLite's own literals. */
async function settled(engine: Engine, columns: readonly ColumnRow[]): Promise<ColumnRow[]> {
  const constant = columns.filter(({ dflt_value }) => dflt_value !== null && isConstant(dflt_value));
  if (constant.length === 0) return [...columns];
  const list = constant.map(({ dflt_value }, at) => `SELECT ${at} AS at, quote(${dflt_value}) AS value`);
  const values = new Map(
    (await rowsOf(engine, list.join(" UNION ALL "))).map(({ at, value }) => [at, value]),
  );
  return columns.map((column) => {
    const at = constant.indexOf(column);
    return at === -1 ? column : { ...column, dflt_value: `= ${String(values.get(at))}` };
  });
}

/** Whether an expression has one value for all rows and times: no name in it but those of characters and truth. */
export function isConstant(sql: string): boolean {
  const bare = sql.replace(/'(?:[^']|'')*'/g, "''").replace(/\b\d[\d.]*e[+-]?\d+\b/gi, "0");
  return [...bare.matchAll(/"|[a-z_]\w*/gi)].every(([word]) => /^(?:true|false|null|x|char)$/i.test(word));
}

const unset = { collation: null, computed: null, autoincrement: false };

function catalogColumn(row: ColumnRow, all: readonly ColumnRow[], text: SqliteTableText): CatalogColumn {
  const { name, type, hidden } = row;
  const words = text.columns.get(name) ?? unset;
  const alone = row.pk === 1 && all.every(({ pk }) => pk < 2);
  const rowid = alone && type.toUpperCase() === "INTEGER" && !text.options.some((one) => /ROWID/.test(one));
  return {
    name,
    type: type.replace(/ GENERATED ALWAYS$/, ""),
    nullable: row.notnull === 0,
    default: row.dflt_value === null ? null : evenSql(row.dflt_value),
    counting: words.autoincrement ? "never reused" : rowid ? "rowid" : null,
    computed: words.computed === null ? null : { sql: evenSql(words.computed), stored: hidden === 3 },
    collation: words.collation,
    comment: null,
  };
}

/** The primary key and the unique constraints; the columns are the pragmas', the names the text's. */
function keyConstraints(
  columns: readonly ColumnRow[],
  indexes: readonly IndexRow[],
  parts: readonly PartRow[],
  text: SqliteTableText,
): CatalogConstraint[] {
  const key = columns
    .filter(({ pk }) => pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map(({ name }) => name);
  const uniques = indexes.filter(({ origin }) => origin === "u");
  return [
    ...(key.length === 0 ? [] : [keyConstraint("primaryKey", key, text)]),
    ...uniques.map(({ name }) =>
      keyConstraint(
        "unique",
        parts.filter(({ index }) => index === name).map(({ column }) => column ?? ""),
        text,
      ),
    ),
  ];
}

function keyConstraint(
  kind: "primaryKey" | "unique",
  columns: readonly string[],
  text: SqliteTableText,
): CatalogConstraint {
  const { name } = wordsFor(text, kind, columns);
  return { kind, name, columns, ...noReference, deferral: "not deferrable", check: null, options: [] };
}

function foreignKeys(keys: readonly KeyRow[], text: SqliteTableText): CatalogConstraint[] {
  const ids = [...new Set(keys.map(({ id }) => id))];
  return ids.map((id) => {
    const rows = keys.filter((key) => key.id === id);
    const { target, on_delete, on_update } = rows[0]!;
    const columns = rows.map(({ from }) => from);
    const { name, deferral } = wordsFor(text, "foreignKey", columns, target);
    return {
      kind: "foreignKey",
      name,
      columns,
      references: { table: target, columns: rows.map(({ to }) => to) },
      onDelete: on_delete.toLowerCase(),
      onUpdate: on_update.toLowerCase(),
      match: "simple",
      deferral,
      check: null,
      options: [],
    };
  });
}

/** The words of a constraint that the pragmas know. Where the text has none, text and pragmas disagree, and that is an error. */
function wordsFor(
  text: SqliteTableText,
  kind: ConstraintWords["kind"],
  columns: readonly string[],
  target: string | null = null,
): ConstraintWords {
  const found = text.constraints.find(
    (one) => one.kind === kind && one.columns.join("\0") === columns.join("\0") && one.target === target,
  );
  if (found !== undefined) return found;
  throw new Error(
    `no ${kind} on ${columns.join(", ")} is found in the table's text: ${JSON.stringify(text.constraints)}`,
  );
}

function catalogCheck({ name, check }: ConstraintWords): CatalogConstraint {
  return {
    kind: "check",
    name,
    columns: [],
    ...noReference,
    deferral: "not deferrable",
    check: evenSql(check ?? ""),
    options: [],
  };
}

function catalogIndex({ name, unique, sql }: IndexRow, parts: readonly PartRow[]): CatalogIndex {
  const all = tokens(sql ?? "");
  const written = listed(all.find(({ kind }) => kind === "group")?.text ?? "");
  const at = all.findIndex(({ kind, text }) => kind === "word" && /^where$/i.test(text));
  return {
    name,
    unique: unique === 1,
    method: "btree",
    parts: parts
      .filter(({ index }) => index === name)
      .map(({ column, descending }, position) => {
        const expression = () => evenSql(expressionOf(written[position] ?? []));
        return `${column ?? `(${expression()})`}${descending === 1 ? " DESC" : ""}`;
      }),
    where: at === -1 ? null : evenSql((sql ?? "").slice(whereEnd(sql ?? "")).trim()),
    options: [],
  };
}

/** The expression in a part of an index: it need not stand in parentheses of its own, and a direction may follow it. */
function expressionOf(part: readonly Token[]): string {
  const directed = part.length > 1 && /^(?:asc|desc)$/i.test(part.at(-1)!.text);
  const own = directed ? part.slice(0, -1) : part;
  if (own.length === 1 && own[0]!.kind === "group") return own[0]!.text;
  return own.reduce((text, { kind, text: next }, at) => {
    if (kind === "group") return `${text}${own[at - 1]?.kind === "word" ? "" : " "}(${next})`;
    return `${text}${at === 0 ? "" : " "}${next}`;
  }, "");
}

/** Where the text after WHERE begins: the word stands behind the list of parts. */
function whereEnd(sql: string): number {
  const found = [...sql.matchAll(/\)\s*where\b/gi)].at(0);
  return found === undefined ? sql.length : found.index + found[0].length;
}

/** Everything in the database that someone made, by kind and name. */
export const sqliteLeftovers = `
  SELECT type || ' ' || name AS name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1`;
