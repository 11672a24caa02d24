import {
  lines,
  quoted,
  type SectionFacts,
  tableText,
  type VersionRows,
  versionColumn,
  versionRows,
} from "../../src/dialect/index.js";
import { harmless, tolerating } from "./block-text.js";
import { phrases } from "./phrases.js";

const rows = versionRows(phrases, "CREATE TABLE", "VARCHAR2(32 CHAR)");

/** A table that is there already is left as it is. */
export const oracleVersionRows: VersionRows = {
  ...rows,
  create: (table) => tolerating(harmless.nameUsed, rows.create(table)),
};

/**
 * Refuses the section unless the version table holds exactly the rows where it starts. The question is asked by
 * EXECUTE IMMEDIATE, so that a missing table is answered by this message and not by a block that does not compile.
 */
export function guard({ versionTable, before, first }: SectionFacts): readonly string[] {
  const wanted = before.length === 0 ? "no revision" : before.join(", ");
  const starts = `, ${first ? "the script" : "this step"} starts at ${wanted}. Nothing ${first ? "" : "of this step "}was changed.`;
  const name = tableText(versionTable, phrases);
  const query = `SELECT LISTAGG(${versionColumn}, ', ') WITHIN GROUP (ORDER BY NLSSORT(${versionColumn}, 'NLS_SORT=BINARY')) FROM ${name}`;
  return [
    ...(before.length === 0 ? [`${oracleVersionRows.create(versionTable)};\n/`] : []),
    lines(
      "DECLARE",
      "  found_rows VARCHAR2(4000);",
      "BEGIN",
      `  EXECUTE IMMEDIATE ${quoted(query)} INTO found_rows;`,
      `  IF NVL(found_rows, 'no revision') <> ${quoted(wanted)} THEN`,
      "    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(found_rows, 'no revision') ||",
      `      ${quoted(starts)});`,
      "  END IF;",
      "EXCEPTION",
      "  WHEN OTHERS THEN",
      `    IF SQLCODE = -${harmless.tableMissing} THEN`,
      "      RAISE_APPLICATION_ERROR(-20001,",
      `        ${quoted(`refused: this database has no table ${name}${starts}`)});`,
      "    END IF;",
      "    RAISE;",
      "END;",
      "/",
    ),
  ];
}
