import type { DialectSettings, VersionTable } from "../dialect/index.js";
import type { SchemaModel } from "../schema/index.js";
import type { Catalog, CatalogConstraint, CatalogTable } from "./catalog/catalog.js";
import { sortedCatalog } from "./catalog/catalog.js";
import { mariadbLeftovers, readMariadb } from "./catalog/mariadb.js";
import { readPostgresql } from "./catalog/postgresql.js";
import { postgresqlLeftovers } from "./catalog/postgresql-queries.js";
import { readSqlite, sqliteLeftovers } from "./catalog/sqlite.js";
import { type CatalogDependent, expectedDependents, readDependents, withoutUntold } from "./dependents.js";
import { type Engine, type LiveDialect, rowsOf } from "./engines/engine.js";
import { expectedMariadb } from "./expected/mariadb.js";
import { expectedPostgresql } from "./expected/postgresql.js";
import { expectedSqlite } from "./expected/sqlite.js";

const readers: Readonly<Record<LiveDialect, (engine: Engine) => Promise<Catalog>>> = {
  postgresql: (engine) => readPostgresql(engine),
  mariadb: (engine) => readMariadb(engine),
  sqlite: readSqlite,
};

const expectations: Readonly<
  Record<LiveDialect, (model: SchemaModel, engine: Engine, settings: DialectSettings) => Promise<Catalog>>
> = { postgresql: expectedPostgresql, mariadb: expectedMariadb, sqlite: expectedSqlite };

const leftovers: Readonly<Record<LiveDialect, string>> = {
  postgresql: postgresqlLeftovers,
  mariadb: mariadbLeftovers,
  sqlite: sqliteLeftovers,
};

/** The version table where a project configures none. */
export const versionTable: VersionTable = { table: "alembic_version", primaryKey: true };

/** What the server has beside the version table. */
export async function readCatalog(engine: Engine, version = versionTable): Promise<Catalog> {
  const { tables, enums } = await readers[engine.dialect](engine);
  return { tables: tables.filter(({ table }) => table !== version.table), enums };
}

/** Tables and types, and the views and triggers beside them. */
export interface WholeCatalog extends Catalog {
  readonly dependents: readonly CatalogDependent[];
}

/** Both sides, ready to be held against each other: what the server chose for itself is not compared. */
export async function bothCatalogs(
  engine: Engine,
  model: SchemaModel,
  settings: DialectSettings = {},
  version = versionTable,
): Promise<{ readonly found: WholeCatalog; readonly expected: WholeCatalog }> {
  const expected = await expectations[engine.dialect](model, engine, settings);
  const dependents = await expectedDependents(model, engine);
  const found = withoutOwnChoices(await readCatalog(engine, version), expected);
  return {
    found: { ...found, dependents: withoutUntold(await readDependents(engine), dependents) },
    expected: { ...expected, dependents },
  };
}

/** `found` without names that `expected` leaves to the server, and without the indexes that a server makes for foreign keys. */
export function withoutOwnChoices(found: Catalog, expected: Catalog): Catalog {
  return sortedCatalog({
    ...found,
    tables: found.tables.map((table) => {
      const other = expected.tables.find((one) => one.table === table.table);
      return other === undefined ? table : tableWithoutOwnChoices(table, other);
    }),
  });
}

function tableWithoutOwnChoices(found: CatalogTable, expected: CatalogTable): CatalogTable {
  const constraintNames = new Set(expected.constraints.map(({ name }) => name));
  const indexNames = new Set(expected.indexes.map(({ name }) => name));
  return {
    ...found,
    constraints: found.constraints.map((one) =>
      constraintNames.has(one.name) ? one : { ...one, name: null },
    ),
    indexes: found.indexes.filter(
      (index) => indexNames.has(index.name) || !found.constraints.some((one) => isServedBy(one, index)),
    ),
  };
}

/** InnoDB makes an index for each foreign key that has none, under the key's name or that of its first column. */
function isServedBy(
  { kind, name, columns }: CatalogConstraint,
  index: CatalogTable["indexes"][number],
): boolean {
  const same = index.parts.join("\0") === columns.join("\0");
  return kind === "foreignKey" && (name === index.name || columns[0] === index.name) && same && !index.unique;
}

/** Everything in the database, by kind and name. */
export async function namesOfEverything(engine: Engine): Promise<string[]> {
  return (await rowsOf(engine, leftovers[engine.dialect])).map(({ name }) => String(name));
}

/** The version table's rows, sorted. */
export async function versionRows(engine: Engine, version = versionTable): Promise<string[]> {
  const rows = await rowsOf(engine, `SELECT version_num AS revision FROM ${version.table} ORDER BY 1`);
  return rows.map(({ revision }) => String(revision));
}
