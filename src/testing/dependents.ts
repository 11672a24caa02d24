import { type Dependent, type SchemaModel, showDependent, textFor } from "../schema/index.js";
import { evenSql } from "./catalog/sqlite.js";
import { type Engine, type LiveDialect, rowsOf } from "./engines/engine.js";

/** A view or trigger as a server tells it. */
export interface CatalogDependent {
  /** `view v`, `trigger t of account`. */
  readonly name: string;
  /** In the server's own words, without the object's name. null: nobody can tell what it must be. */
  readonly definition: string | null;
}

const names: Readonly<Record<LiveDialect, readonly string[]>> = {
  postgresql: ["postgresql"],
  mariadb: ["mariadb", "mysql"],
  sqlite: ["sqlite"],
};

const schema = (name: string, relation: string) =>
  `CASE WHEN n.nspname = 'public' THEN ${name} ELSE n.nspname || '.' || ${name} END || ${relation}`;

const queries: Readonly<Record<LiveDialect, string>> = {
  postgresql: `
    SELECT 'view ' || ${schema("c.relname", "''")} AS name, c.relkind::text || ' ' || pg_get_viewdef(c.oid) AS definition
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('v', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    UNION ALL
    SELECT 'trigger ' || ${schema("t.tgname", "' of ' || c.relname")}, regexp_replace(pg_get_triggerdef(t.oid), '^CREATE TRIGGER ("[^"]*"|\\S+) ', '')
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE NOT t.tgisinternal`,
  mariadb: `
    SELECT CONCAT('view ', v.TABLE_NAME) AS name,
           CONCAT((SELECT GROUP_CONCAT(c.COLUMN_NAME ORDER BY c.ORDINAL_POSITION) FROM information_schema.COLUMNS c
                   WHERE c.TABLE_SCHEMA = v.TABLE_SCHEMA AND c.TABLE_NAME = v.TABLE_NAME), ': ', v.VIEW_DEFINITION) AS definition
    FROM information_schema.VIEWS v WHERE v.TABLE_SCHEMA = DATABASE()
    UNION ALL
    SELECT CONCAT('trigger ', TRIGGER_NAME, ' of ', EVENT_OBJECT_TABLE), CONCAT(ACTION_TIMING, ' ', EVENT_MANIPULATION, ' ', ACTION_STATEMENT)
    FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()`,
  sqlite: `
    SELECT CASE type WHEN 'view' THEN 'view ' || name ELSE 'trigger ' || name || ' of ' || tbl_name END AS name, sql AS definition
    FROM sqlite_schema WHERE type IN ('view', 'trigger')`,
};

/** The views and triggers that the server has. */
export async function readDependents(engine: Engine): Promise<CatalogDependent[]> {
  const rows = await rowsOf(engine, queries[engine.dialect]);
  const own = engine.dialect === "sqlite" ? withoutHead : String;
  return rows
    .map(({ name, definition }) => ({
      name: String(name),
      definition: definition === null ? null : own(String(definition)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** SQLite's own text without CREATE and the name, comments, and quotes that need not be. */
function withoutHead(sql: string): string {
  const text = sql.replace(/^CREATE (?:VIEW|TRIGGER) (?:"(?:[^"]|"")*"|\S+) /i, "");
  return evenSql(text.replace(/--.*$/gm, ""))
    .replace(/\s*\(\s*/g, " (")
    .trim();
}

/** What the server must have where the schema is `model`. */
export async function expectedDependents(model: SchemaModel, engine: Engine): Promise<CatalogDependent[]> {
  const objects = model.dependents.all();
  const sure = objects.filter(({ unsure }) => unsure === undefined);
  const printed = await definitions(sure, engine);
  return objects
    .map((object) => ({ name: showDependent(object), definition: printed.get(object) ?? null }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `found` without the definitions that nobody can tell beforehand. */
export function withoutUntold(
  found: readonly CatalogDependent[],
  expected: readonly CatalogDependent[],
): CatalogDependent[] {
  const untold = new Set(expected.filter(({ definition }) => definition === null).map(({ name }) => name));
  return found.map((one) => (untold.has(one.name) ? { ...one, definition: null } : one));
}

/** How the server prints the objects' texts: SQLite as they are, others as it prints them under another name. */
async function definitions(
  objects: readonly Dependent[],
  engine: Engine,
): Promise<Map<Dependent, string | null>> {
  if (engine.dialect === "sqlite") {
    return new Map(objects.map((object) => [object, withoutHead(behindName(object, engine.dialect))]));
  }
  const scratch = (at: number) => `limbeck_scratch_${at}`;
  const made = objects.map((object, at) => create(object, scratch(at), engine.dialect));
  const dropped = objects.map((object, at) => drop(object, scratch(at), engine.dialect));
  await engine.execute(...made);
  const found = new Map((await readDependents(engine)).map(({ name, definition }) => [name, definition]));
  await engine.execute(...dropped.reverse());
  return new Map(
    objects.map((object, at) => [object, found.get(showDependent({ ...object, name: scratch(at) })) ?? null]),
  );
}

function behindName(object: Dependent, dialect: LiveDialect): string {
  if (object.kind === "trigger") return trimmed(textFor(object.sql, names[dialect]));
  const { columns, select } = object;
  const list = columns === undefined ? "" : `(${columns.map((one) => quoted(one, dialect)).join(", ")}) `;
  return `${list}AS ${trimmed(textFor(select, names[dialect]))}`;
}

function trimmed(text: string | undefined): string {
  return (text ?? "").trim().replace(/\s*;$/, "");
}

function quoted(name: string, dialect: LiveDialect): string {
  return dialect === "mariadb" ? `\`${name.replaceAll("`", "``")}\`` : `"${name.replaceAll('"', '""')}"`;
}

function place({ schema: own }: Dependent): string {
  return own === undefined ? "" : `${own}.`;
}

function create(object: Dependent, name: string, dialect: LiveDialect): string {
  const materialized = object.kind === "view" && object.materialized ? "MATERIALIZED " : "";
  const text = behindName(object, dialect);
  if (object.kind === "view") return `CREATE ${materialized}VIEW ${place(object)}${name} ${text}\n;`;
  const sql = `CREATE TRIGGER ${name} ${text}`;
  return dialect === "mariadb" ? `DELIMITER $$\n${sql}\n$$\nDELIMITER ;` : `${sql};`;
}

function drop(object: Dependent, name: string, dialect: LiveDialect): string {
  if (object.kind === "view") {
    return `DROP ${object.materialized ? "MATERIALIZED " : ""}VIEW ${place(object)}${name};`;
  }
  const on = dialect === "postgresql" ? ` ON ${place(object)}${quoted(object.table, dialect)}` : "";
  return `DROP TRIGGER ${name}${on};`;
}
