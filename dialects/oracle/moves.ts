import {
  lines,
  type MovesFacts,
  quoted,
  revisionLiteral,
  type SectionFacts,
  type StepCondition,
  tableText,
  type VersionMove,
  versionColumn,
} from "../../src/dialect/index.js";
import { among } from "./among.js";
import { executed } from "./executed.js";
import { oracleVersionRows } from "./guard.js";
import { phrases } from "./phrases.js";

/** The moves of the version table's rows in one block; each must hit its row. */
export function moveBlock({ moves, versionTable }: MovesFacts): string[] {
  if (moves.length === 0) return [];
  return [
    lines(
      "BEGIN",
      ...moves.map((move) =>
        lines(`${oracleVersionRows.move(move, versionTable)};`, missedRow(wish(move))).replace(/^/gm, "  "),
      ),
      "END;",
      "/",
    ),
  ];
}

/** The same within a block. */
export function executedMoves({ moves, versionTable }: MovesFacts): string[] {
  return moves.map((move) =>
    lines(executed(oracleVersionRows.move(move, versionTable)), missedRow(wish(move))),
  );
}

function missedRow(what: string): string {
  const message = `refused: the version table did not ${what}: another run has changed it`;
  return lines(
    "IF SQL%ROWCOUNT <> 1 THEN",
    `  RAISE_APPLICATION_ERROR(-20001, ${quoted(message)});`,
    "END IF;",
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
  const { direction, revision, moves } = facts;
  if (moves.length === 0) return [];
  const { when, rows, requires } = conditionOf(facts);
  const table = tableText(facts.versionTable, phrases);
  const own = revisionLiteral(revision);
  if (direction === "downgrade") {
    return [
      lines(
        executed(`DELETE FROM ${table} WHERE ${versionColumn} = ${own}`),
        missedRow(`hold the row ${revision}`),
      ),
      ...requires.map((left) =>
        executed(
          `INSERT INTO ${table} (${versionColumn})\nSELECT ${revisionLiteral(left.revision)} FROM DUAL\nWHERE NOT EXISTS (SELECT * FROM ${table} WHERE ${among(left.rows)})`,
        ),
      ),
    ];
  }
  const taken = when === "present" ? rows : requires.map((parent) => parent.revision);
  return [
    ...(taken.length === 0 ? [] : [executed(`DELETE FROM ${table} WHERE ${among(taken)}`)]),
    lines(
      executed(`INSERT INTO ${table} (${versionColumn}) VALUES (${own})`),
      missedRow(`take the row ${revision}`),
    ),
  ];
}

export function conditionOf({ condition, revision }: SectionFacts): StepCondition {
  if (condition === undefined) throw new Error(`no condition is known for the step of revision ${revision}`);
  return condition;
}
