import {
  lines,
  quoted,
  type SectionFacts,
  tableText,
  type VersionRows,
  versionColumn,
  versionRows,
} from "../../src/dialect/index.js";
import { objectId } from "./names.js";
import { phrases } from "./phrases.js";

const rows = versionRows(phrases, "CREATE TABLE");

export const mssqlVersionRows: VersionRows = {
  ...rows,
  create: (table) => lines(`IF ${objectId(table)} IS NULL`, rows.create(table)),
};

/** Joins the rows in an order that does not depend on the database's collation; STRING_AGG came with 2017. */
function foundRows({ versionTable, server }: SectionFacts): string {
  const table = `${tableText(versionTable, phrases)} WITH (TABLOCKX, HOLDLOCK)`;
  const order = `ORDER BY ${versionColumn} COLLATE Latin1_General_BIN2`;
  if (server.atLeast("2017")) {
    return lines(
      `    SELECT @found = ISNULL(STRING_AGG(${versionColumn}, ', ') WITHIN GROUP (${order}), 'no revision')`,
      `    FROM ${table};`,
    );
  }
  return lines(
    `    SELECT @found = ISNULL(STUFF((SELECT ', ' + ${versionColumn} FROM ${table}`,
    `    ${order} FOR XML PATH('')), 1, 2, ''), 'no revision');`,
  );
}

/**
 * Refuses the section unless the version table holds exactly the rows where it starts; the lock makes a second run
 * wait, and then be refused. RAISERROR does not end the batch, so that a client that goes on after errors finds the
 * transaction closed and NOEXEC on: it runs nothing more. State 127 makes sqlcmd leave even without -b.
 */
export function guard(facts: SectionFacts): readonly string[] {
  const { versionTable, before, first } = facts;
  const wanted = before.length === 0 ? "no revision" : before.join(", ");
  const starts = `${first ? "the script" : "this step"} starts at ${wanted.replaceAll("%", "%%")}`;
  const message = `refused: this database is at %s, ${starts}. Nothing ${first ? "" : "of this step "}was changed.`;
  return [
    ...(before.length === 0 ? [`${mssqlVersionRows.create(versionTable)};\nGO`] : []),
    lines(
      "DECLARE @found nvarchar(4000) = 'no version table';",
      `IF ${objectId(versionTable)} IS NOT NULL`,
      foundRows(facts),
      `IF @found <> ${quoted(wanted)} COLLATE Latin1_General_BIN2`,
      "BEGIN",
      `    RAISERROR(N${quoted(message)}, 16, 127, @found);`,
      "    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;",
      "    SET NOEXEC ON;",
      "END;",
      "GO",
    ),
  ];
}
