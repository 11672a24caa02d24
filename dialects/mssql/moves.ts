import {
  lines,
  list,
  type MovesFacts,
  revisionLiteral,
  tableText,
  type VersionMove,
  versionColumn,
} from "../../src/dialect/index.js";
import { anyRow, conditionOf, mssqlVersionRows, refuseMissedRow } from "./guard.js";
import { phrases } from "./phrases.js";
import { forget, isPart, note } from "./steps.js";

/** The moves of the version table's rows, each of which must hit its row, or `stop` happens. */
export function checkedMoves({ moves, versionTable }: MovesFacts, ...stop: readonly string[]): string[] {
  return moves.map((move) =>
    lines(`${mssqlVersionRows.move(move, versionTable)};`, refuseMissedRow(wish(move), ...stop)),
  );
}

function wish(move: VersionMove): string {
  switch (move.kind) {
    case "insert":
      return `take the row ${move.revision}`;
    case "delete":
      return `hold the row ${move.revision}`;
    case "update":
      return `hold the row ${move.before}`;
  }
}

/** The rows of what the step requires give way to its own, or the other way round, from any state of the range. */
export function movesFromAnywhere(facts: MovesFacts): string[] {
  if (isPart(facts)) return [note(facts)];
  return [...versionMoves(facts), ...(facts.sections > 1 ? [forget(facts)] : [])];
}

function versionMoves(facts: MovesFacts): string[] {
  const { direction, revision } = facts;
  const { when, rows, requires } = conditionOf(facts);
  const table = tableText(facts.versionTable, phrases);
  const own = revisionLiteral(revision);
  if (direction === "downgrade") {
    return [
      lines(
        `DELETE FROM ${table}\nWHERE ${versionColumn} = ${own};`,
        refuseMissedRow(`hold the row ${revision}`),
      ),
      ...requires.map(
        (left) =>
          `INSERT INTO ${table} (${versionColumn})\nSELECT ${revisionLiteral(left.revision)}\nWHERE NOT ${anyRow(left.rows, facts)};`,
      ),
    ];
  }
  const taken = when === "present" ? rows : requires.map((parent) => parent.revision);
  return [
    ...(taken.length === 0
      ? []
      : [`DELETE FROM ${table}\nWHERE ${versionColumn} IN (${list(taken.map(revisionLiteral))});`]),
    lines(
      `INSERT INTO ${table} (${versionColumn}) VALUES (${own});`,
      refuseMissedRow(`take the row ${revision}`),
    ),
  ];
}
