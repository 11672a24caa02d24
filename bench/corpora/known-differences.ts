import type { Catalog } from "../../src/testing/catalog/catalog.js";
import type { LiveDialect } from "../../src/testing/engines/engine.js";
import type { CatalogDifference } from "./compare-catalogs.js";

/** What the recorded tool's side of a comparison was. */
export interface RecordedRun {
  readonly dialect: LiveDialect;
  readonly statements: readonly string[];
  /** Those that the server refused. */
  readonly refused: readonly string[];
  /** What the run left behind. */
  readonly catalog: Catalog;
}

/** A class of differences between catalogs that are there on purpose. */
export interface KnownDifference {
  readonly name: string;
  readonly reason: string;
  holds(difference: CatalogDifference, run: RecordedRun): boolean;
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    name: "the server refused it",
    reason:
      "the recorded script alters or drops the column where it stands, which SQLite refuses, so that it stays as it was; ours rebuilds the table",
    holds: ({ object, what }, { dialect, refused }) =>
      dialect === "sqlite" &&
      refused.some((sql) => {
        const column = alteration(sql, object, /(?:ALTER|DROP) COLUMN/)?.column;
        if (column === undefined) return false;
        return what === "order of columns" || new RegExp(`\\b${column}\\b`).test(what);
      }),
  },
  {
    name: "key columns say NOT NULL",
    reason: "SQLite lets columns of a primary key be NULL unless they say NOT NULL: ours say it",
    holds: ({ object, what, recorded, ours }, { dialect, catalog }) => {
      const column = /^column (\S+) nullable$/.exec(what)?.[1];
      if (dialect !== "sqlite" || column === undefined || recorded !== "true" || ours !== "false")
        return false;
      const key = catalog.tables
        .find(({ table }) => table === object)
        ?.constraints.find(({ kind }) => kind === "primaryKey");
      return key?.columns.includes(column) === true;
    },
  },
  {
    name: "a key of SQLite that counts",
    reason: "a BIGINT key does not count up on SQLite, so that no row could be inserted without its number",
    holds: ({ what, recorded, ours }, { dialect }) =>
      dialect === "sqlite" &&
      ((/^column \S+ type$/.test(what) && recorded === '"BIGINT"' && ours === '"INTEGER"') ||
        (/^column \S+ counting$/.test(what) && recorded === "null" && ours === '"rowid"')),
  },
  {
    name: "a default that is no literal",
    reason:
      "ALTER COLUMN SET DEFAULT takes no ON UPDATE: the recorded statement is refused, ours is a MODIFY",
    holds: ({ object, what }, { dialect, refused }) => {
      const column = /^column (\S+) (?:counting|default)$/.exec(what)?.[1];
      return (
        dialect === "mariadb" &&
        column !== undefined &&
        refused.some((sql) => {
          const altered = alteration(sql, object, /ALTER COLUMN/);
          return altered?.column === column && /\bON UPDATE\b/i.test(altered.rest);
        })
      );
    },
  },
  {
    name: "MariaDB has UUID",
    reason:
      "a UUID is a type of MariaDB's since 10.7; the recorded script was made for MySQL, which keeps it as text",
    holds: ({ what, recorded, ours }, { dialect }) =>
      dialect === "mariadb" &&
      /^column \S+ type$/.test(what) &&
      recorded === '"char(32)"' &&
      ours === '"uuid"',
  },
  {
    name: "NOT NULL is kept",
    reason:
      "the recorded MODIFY restates the column without its NOT NULL, which the revision does not mention: it is lost",
    holds: ({ object, what, recorded, ours }, { dialect, statements }) => {
      const column = /^column (\S+) nullable$/.exec(what)?.[1];
      if (dialect !== "mariadb" || column === undefined || recorded !== "true" || ours !== "false")
        return false;
      return statements.some((sql) => {
        const altered = alteration(sql, object, /MODIFY/);
        return altered?.column === column && !/NOT NULL/.test(altered.rest);
      });
    },
  },
];

/** The column that a statement alters, and the words behind it. */
function alteration(sql: string, table: string, verb: RegExp) {
  const found = new RegExp(`^\\s*ALTER TABLE \\W?${table}\\W? ${verb.source} \\W?(\\w+)(.*)$`, "is").exec(
    sql,
  );
  return found === null ? undefined : { column: found[1]!, rest: found[2]! };
}

/** A difference with the class that explains it, if one does. */
export interface ExplainedDifference extends CatalogDifference {
  readonly known?: KnownDifference;
}

export function explained(
  differences: readonly CatalogDifference[],
  run: RecordedRun,
): ExplainedDifference[] {
  return differences.map((one) => {
    const known = knownDifferences.find((class_) => class_.holds(one, run));
    return known === undefined ? one : { ...one, known };
  });
}
