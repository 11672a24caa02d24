import type { VersionRows } from "../dialect.js";
import { block, lines, words } from "../layout.js";
import { type Phrases, tableText } from "../phrases.js";
import type { VersionTable } from "../script-facts.js";

/** The column of the version table, as Alembic names it. */
export const versionColumn = "version_num";

/** The longest revision identifier that the version table holds, in characters. */
export const versionLength = 32;

/** A revision identifier as a literal; the graph admits no character in it that would need escaping. */
export function revisionLiteral(revision: string): string {
  return `'${revision.replaceAll("'", "''")}'`;
}

/** The version table's columns as Alembic makes them. */
export function versionTableBody(
  table: VersionTable,
  { identifier }: Phrases,
  type = `VARCHAR(${versionLength})`,
): string {
  const key = `CONSTRAINT ${identifier(`${table.table}_pkc`)} PRIMARY KEY (${versionColumn})`;
  return block([`${versionColumn} ${type} NOT NULL`, ...(table.primaryKey ? [key] : [])]);
}

/** Rows moved by plain INSERT, UPDATE and DELETE; the table made with `create`, for example `CREATE TABLE IF NOT EXISTS`. */
export function versionRows(phrases: Phrases, create: string, type?: string): VersionRows {
  return {
    create: (table) => words(create, tableText(table, phrases), versionTableBody(table, phrases, type)),
    move(move, table) {
      const name = tableText(table, phrases);
      switch (move.kind) {
        case "insert":
          return `INSERT INTO ${name} (${versionColumn}) VALUES (${revisionLiteral(move.revision)})`;
        case "delete":
          return lines(`DELETE FROM ${name}`, `WHERE ${versionColumn} = ${revisionLiteral(move.revision)}`);
        case "update":
          return lines(
            `UPDATE ${name}`,
            `SET ${versionColumn} = ${revisionLiteral(move.after)}`,
            `WHERE ${versionColumn} = ${revisionLiteral(move.before)}`,
          );
      }
    },
  };
}
