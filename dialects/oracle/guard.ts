import {
  lines,
  quoted,
  type SectionFacts,
  tableText,
  type VersionRows,
  versionColumn,
  versionRows,
} from "../../src/dialect/index.js";
import { among } from "./among.js";
import { harmless, tolerating } from "./block-text.js";
import { executed } from "./executed.js";
import { phrases } from "./phrases.js";

const rows = versionRows(phrases, "CREATE TABLE", "VARCHAR2(32 CHAR)");

/** A table that is there already is left as it is. */
export const oracleVersionRows: VersionRows = {
  ...rows,
  create: (table) => tolerating(harmless.nameUsed, rows.create(table)),
};

/** The version table, where the section starts without a row in it; for a block, `/` left out. */
export function createVersionTable({ versionTable }: SectionFacts, before: readonly string[]): string[] {
  return before.length === 0 ? [`${oracleVersionRows.create(versionTable)};`] : [];
}

/** Reads the rows into `l_found`, in an order that does not depend on the session. */
function readRows({ versionTable }: SectionFacts): string {
  const order = `ORDER BY NLSSORT(${versionColumn}, 'NLS_SORT=BINARY')`;
  const query = `SELECT LISTAGG(${versionColumn}, ', ') WITHIN GROUP (${order}) FROM ${tableText(versionTable, phrases)}`;
  return `EXECUTE IMMEDIATE ${quoted(query)} INTO l_found;`;
}

/** Refuses the section unless the version table holds exactly the rows where it starts. */
export function refuseOthers(facts: SectionFacts): string {
  const { before, first } = facts;
  const wanted = before.length === 0 ? "no revision" : before.join(", ");
  const starts = `, ${first ? "the script" : "this step"} starts at ${wanted}. Nothing ${first ? "" : "of this step "}was changed.`;
  return lines(
    readRows(facts),
    `IF NVL(l_found, 'no revision') <> ${quoted(wanted)} THEN`,
    ...refusal(starts),
    "END IF;",
  );
}

/** Refuses rows that a script does not know which may begin anywhere in its range. */
export function refuseUnknown(facts: SectionFacts): string {
  const { known = [], from, to } = facts;
  // An upgrade that starts above the base does not know an empty table.
  const empty = from.length === 0 || to.length === 0 ? "" : " OR l_found IS NULL";
  return lines(
    readRows(facts),
    countRows(facts, `NOT (${among(known)})`),
    `IF l_count > 0${empty} THEN`,
    ...refusal(", which this script does not know. Nothing was changed."),
    "END IF;",
  );
}

/** Counts rows of the version table into `l_count`. */
export function countRows({ versionTable }: SectionFacts, condition: string): string {
  return executed(
    `SELECT COUNT(*) FROM ${tableText(versionTable, phrases)} WHERE ${condition}`,
    " INTO l_count",
  );
}

function refusal(because: string): string[] {
  return [
    "  RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||",
    `    ${quoted(because)});`,
  ];
}

/**
 * The guard as a block of its own. The question is asked by EXECUTE IMMEDIATE, so that a missing table is answered by
 * this message and not by a block that does not compile.
 */
export function guard(facts: SectionFacts): readonly string[] {
  const { versionTable, before, first } = facts;
  const wanted = before.length === 0 ? "no revision" : before.join(", ");
  const starts = `, ${first ? "the script" : "this step"} starts at ${wanted}. Nothing ${first ? "" : "of this step "}was changed.`;
  return [
    ...createVersionTable(facts, before).map((create) => `${create}\n/`),
    lines(
      "DECLARE",
      "  l_found VARCHAR2(4000);",
      "BEGIN",
      refuseOthers(facts).replace(/^/gm, "  "),
      "EXCEPTION",
      "  WHEN OTHERS THEN",
      `    IF SQLCODE = -${harmless.tableMissing} THEN`,
      "      RAISE_APPLICATION_ERROR(-20001,",
      `        ${quoted(`refused: this database has no table ${tableText(versionTable, phrases)}${starts}`)});`,
      "    END IF;",
      "    RAISE;",
      "END;",
      "/",
    ),
  ];
}
