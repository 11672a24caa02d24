import {
  lines,
  list,
  type MovesFacts,
  revisionLiteral,
  type SectionFacts,
  tableText,
  versionColumn,
  versionRows,
} from "../../src/dialect/index.js";
import { text } from "./literal.js";
import { phrases } from "./phrases.js";

export const postgresqlVersionRows = versionRows(phrases, "CREATE TABLE IF NOT EXISTS");

/**
 * Refuses the section unless the version table holds exactly the rows where it starts. The lock makes a second run
 * wait, and then be refused. Message and hint are given by USING, whose values know no format characters.
 */
export function guard(facts: SectionFacts): readonly string[] {
  const { before, first, inTransaction, probes } = facts;
  const wanted = before.length === 0 ? "no revision" : before.join(", ");
  return [
    ...ensureTable(facts, before.length === 0),
    lines(
      lock(facts),
      "DO $guard$",
      "DECLARE found text;",
      "BEGIN",
      readRows(facts),
      `    IF found <> ${revisionLiteral(wanted)} THEN`,
      refuse(`, ${first ? "the script" : "this step"} starts at ${wanted}`, first),
      "    END IF;",
      ...(inTransaction ? probes.map(({ holds, otherwise }) => indent(stopUnless(holds, otherwise))) : []),
      ...(inTransaction
        ? []
        : probes.flatMap(({ repair }) => (repair === undefined ? [] : [indent(repair)]))),
      "END",
      "$guard$;",
    ),
  ];
}

/**
 * Refuses rows that the range does not know; the section may begin at any others. The list of them stands once in a
 * script: the sections after the first are held by their own conditions.
 */
export function guardAnywhere(facts: SectionFacts): readonly string[] {
  if (!facts.first) return [lock(facts)];
  const known = (facts.known ?? []).map(revisionLiteral);
  const others = `${versionColumn} NOT IN (${list(known)})`;
  return [
    ...ensureTable(facts, facts.from.length === 0),
    lines(
      lock(facts),
      "DO $guard$",
      "DECLARE found text;",
      "BEGIN",
      readRows(facts),
      `    IF EXISTS (SELECT FROM ${versionTableText(facts)} WHERE ${others})${emptyIsUnknown(facts)} THEN`,
      refuse(", which this script does not know", true),
      "    END IF;",
      "END",
      "$guard$;",
    ),
  ];
}

/** An upgrade that starts above the base does not know an empty table. */
function emptyIsUnknown({ from, to }: SectionFacts): string {
  return from.length === 0 || to.length === 0 ? "" : " OR found = 'no revision'";
}

/** `RAISE` in a block, unless the condition holds. */
export function stopUnless(holds: string, otherwise: string): string {
  return lines(
    `IF NOT ${holds} THEN`,
    "    RAISE EXCEPTION USING",
    `        MESSAGE = ${text(`stopped: ${otherwise}`)},`,
    "        HINT = 'The version table says where the database stands. Run a script that starts there.';",
    "END IF;",
  );
}

/**
 * The version rows' moves. Inside a transaction the guard's lock still holds; outside of one another session may have
 * come between, so that they are one block, which stops unless each hits its row.
 */
export function moveRows({ moves, versionTable, inTransaction }: MovesFacts): readonly string[] {
  const statements = moves.map((move) => `${postgresqlVersionRows.move(move, versionTable)};`);
  if (inTransaction || moves.length === 0) return statements;
  const checked = statements.flatMap((sql) => [
    indent(sql),
    "    GET DIAGNOSTICS moved = ROW_COUNT;",
    indent(stopUnless("(moved = 1)", "the version table does not hold the row that was to be moved")),
  ]);
  return [lines("DO $move$", "DECLARE moved integer;", "BEGIN", ...checked, "END", "$move$;")];
}

export function versionTableText({ versionTable }: SectionFacts): string {
  return tableText(versionTable, phrases);
}

function ensureTable({ versionTable }: SectionFacts, wanted: boolean): string[] {
  return wanted ? [`${postgresqlVersionRows.create(versionTable)};`] : [];
}

function lock(facts: SectionFacts): string {
  return `LOCK TABLE ${versionTableText(facts)} IN SHARE ROW EXCLUSIVE MODE;`;
}

function readRows(facts: SectionFacts): string {
  return lines(
    `    SELECT coalesce(string_agg(${versionColumn}, ', ' ORDER BY ${versionColumn} COLLATE "C"), 'no revision') INTO found`,
    `    FROM ${versionTableText(facts)};`,
  );
}

function refuse(because: string, first: boolean): string {
  return lines(
    "        RAISE EXCEPTION USING",
    `            MESSAGE = 'refused: this database is at ' || found || ${revisionLiteral(because)},`,
    `            HINT = 'Nothing ${first ? "" : "of this step "}was changed. Compile a script that starts where the database is.';`,
  );
}

export function indent(block: string): string {
  return block.replace(/^/gm, "    ");
}
