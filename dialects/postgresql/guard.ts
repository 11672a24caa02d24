import {
  lines,
  revisionLiteral,
  type SectionFacts,
  tableText,
  versionColumn,
  versionRows,
} from "../../src/dialect/index.js";
import { phrases } from "./phrases.js";

export const postgresqlVersionRows = versionRows(phrases, "CREATE TABLE IF NOT EXISTS");

/**
 * Refuses the section unless the version table holds exactly the rows where it starts. The lock makes a second run
 * wait, and then be refused. Message and hint are given by USING, whose values know no format characters.
 */
export function guard({ versionTable, before, first }: SectionFacts): readonly string[] {
  const table = tableText(versionTable, phrases);
  const wanted = before.length === 0 ? "no revision" : before.join(", ");
  const create = before.length === 0 ? [`${postgresqlVersionRows.create(versionTable)};`] : [];
  return [
    ...create,
    lines(
      `LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE;`,
      "DO $guard$",
      "DECLARE found text;",
      "BEGIN",
      `    SELECT coalesce(string_agg(${versionColumn}, ', ' ORDER BY ${versionColumn} COLLATE "C"), 'no revision') INTO found`,
      `    FROM ${table};`,
      `    IF found <> ${revisionLiteral(wanted)} THEN`,
      "        RAISE EXCEPTION USING",
      `            MESSAGE = 'refused: this database is at ' || found || ${revisionLiteral(`, ${first ? "the script" : "this step"} starts at ${wanted}`)},`,
      `            HINT = 'Nothing ${first ? "" : "of this step "}was changed. Compile a script that starts where the database is.';`,
      "    END IF;",
      "END",
      "$guard$;",
    ),
  ];
}
