import {
  lines,
  list,
  type MovesFacts,
  revisionLiteral,
  type SectionFacts,
  type StepCondition,
  tableText,
  type VersionMove,
  versionColumn,
} from "../../src/dialect/index.js";
import { mysqlVersionRows } from "./guard.js";
import { allOrNothing, latch, stopUnless } from "./latch.js";
import { phrases } from "./phrases.js";

/** Whether the revision of the section is to run, in scripts that begin anywhere. */
export const run = "@limbeck_run";

export function versionTableText({ versionTable }: Pick<SectionFacts, "versionTable">): string {
  return tableText(versionTable, phrases);
}

/** `EXISTS (SELECT … WHERE version_num IN (…))` */
export function anyRow(rows: readonly string[], facts: SectionFacts): string {
  const wanted = list(rows.map(revisionLiteral));
  return `EXISTS (SELECT 1 FROM ${versionTableText(facts)} WHERE ${versionColumn} IN (${wanted}))`;
}

export function conditionOf({ condition, revision }: SectionFacts): StepCondition {
  if (condition === undefined) throw new Error(`no condition is known for the step of revision ${revision}`);
  return condition;
}

/** The rows moved as the plan says; each that is changed must have been there. Several of them move together. */
export function plainMoves(facts: MovesFacts): string[] {
  const moves = facts.moves.map((move) => moved(move, facts));
  return moves.length < 2 ? moves : ["START TRANSACTION;", ...moves, "COMMIT;"];
}

/** The same with a latch after each. */
export function latchedMoves(facts: MovesFacts, readOnly: string): string[] {
  const moves = facts.moves.map((move) => lines(moved(move, facts), latch(readOnly)));
  return moves.length < 2 ? moves : allOrNothing(moves);
}

/** An INSERT of one row makes it or fails; the others may find nothing. */
function moved(move: VersionMove, { versionTable }: MovesFacts): string {
  const row = move.kind === "update" ? move.before : move.revision;
  return lines(
    `${mysqlVersionRows.move(move, versionTable)};`,
    move.kind !== "insert" && stopUnless("ROW_COUNT() = 1", `${versionTable.table} has no row ${row}`),
  );
}

/**
 * Where the revision runs, the rows of what it requires give way to its own, or the other way round, from any state of
 * the range. On a line of history that is one UPDATE. `also` belongs to the same transaction.
 */
export function movesAnywhere(facts: MovesFacts, readOnly: string, also: readonly string[] = []): string[] {
  if (facts.moves.length === 0) return [];
  const moves = statements(facts);
  const blocks = [...moves, ...also].map((block) => lines(block, latch(readOnly)));
  return blocks.length < 2 ? blocks : allOrNothing(blocks);
}

function statements(facts: MovesFacts): string[] {
  const table = versionTableText(facts);
  const own = revisionLiteral(facts.revision);
  const once = stopUnless(`ROW_COUNT() = ${run}`, `the row of revision ${facts.revision} did not move`);
  const line = lineOf(facts);
  if (line !== undefined) {
    const [before, after] = [revisionLiteral(line.before), revisionLiteral(line.after)];
    return [
      lines(
        `UPDATE ${table}`,
        `SET ${versionColumn} = ${after}`,
        `WHERE ${versionColumn} = ${before} AND ${run};`,
        once,
      ),
    ];
  }
  const { requires } = conditionOf(facts);
  if (facts.direction === "upgrade") {
    const taken = requires.map(({ revision }) => revisionLiteral(revision));
    return [
      ...(taken.length === 0
        ? []
        : [`DELETE FROM ${table}\nWHERE ${versionColumn} IN (${list(taken)}) AND ${run};`]),
      lines(`INSERT INTO ${table} (${versionColumn})`, `SELECT ${own} FROM DUAL`, `WHERE ${run};`, once),
    ];
  }
  return [
    lines(`DELETE FROM ${table}`, `WHERE ${versionColumn} = ${own} AND ${run};`, once),
    ...requires.map(({ revision, rows }) =>
      lines(
        `INSERT INTO ${table} (${versionColumn})`,
        `SELECT ${revisionLiteral(revision)} FROM DUAL`,
        `WHERE ${run} AND NOT ${anyRow(rows, facts)};`,
      ),
    ),
  ];
}

/** The one row that changes its value, where no state of the range needs more. */
function lineOf(facts: MovesFacts): { readonly before: string; readonly after: string } | undefined {
  const { when, rows, requires } = conditionOf(facts);
  const [row] = rows;
  if (when !== "present" || row === undefined || rows.length > 1) return undefined;
  if (facts.direction === "upgrade") return { before: row, after: facts.revision };
  const [required, ...more] = requires;
  if (required === undefined || more.length > 0) return undefined;
  const alone = required.rows.every((one) => one === required.revision);
  return alone ? { before: row, after: required.revision } : undefined;
}
