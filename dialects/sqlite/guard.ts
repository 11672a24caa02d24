import {
  lines,
  quoted,
  type ScriptFacts,
  tableText,
  versionColumn,
  versionRows,
} from "../../src/dialect/index.js";
import { phrases } from "./phrases.js";

export const sqliteVersionRows = versionRows(phrases, "CREATE TABLE IF NOT EXISTS");

/** The empty database that is attached where the guard has passed. */
export const passed = "guard_passed";

/**
 * Refuses every write unless the version table holds exactly the rows where the script starts: ATTACH takes an
 * expression, so it fails with the reason in its message, and the pragma that lifts the ban is aimed at what it attaches.
 */
export function guard({ versionTable, from }: Pick<ScriptFacts, "versionTable" | "from">): readonly string[] {
  const wanted = from.length === 0 ? "no revision" : from.join(" ");
  const table = tableText(versionTable, phrases);
  return [
    ...(from.length === 0 ? [`${sqliteVersionRows.create(versionTable)};`] : []),
    lines(
      `-- guard: the attach fails, with the reason, unless the database is at ${wanted}; until it has passed nothing can be written`,
      "PRAGMA query_only = ON;",
      "ATTACH (",
      `    SELECT CASE WHEN found = ${quoted(wanted)} THEN ':memory:'`,
      `           ELSE '/refused/this database is at ' || found || ${quoted(`, the script starts at ${wanted}`)} END`,
      `    FROM (SELECT coalesce(group_concat(${versionColumn}, ' '), 'no revision') AS found`,
      `          FROM (SELECT ${versionColumn} FROM ${table} ORDER BY ${versionColumn}))`,
      `) AS ${passed};`,
      `PRAGMA ${passed}.query_only = OFF;`,
    ),
  ];
}
