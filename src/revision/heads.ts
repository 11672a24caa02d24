import type { VersionMove } from "../schema/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { ancestorsOf } from "./lineage.js";

/** One revision in one direction, with what it does to the rows of the version table. */
export interface Step<R extends GraphRevision = GraphRevision> {
  readonly revision: R;
  readonly direction: "upgrade" | "downgrade";
  /** The rows before the step, sorted. The same array as `after` of the step before. */
  readonly before: readonly string[];
  /** The rows after the step, sorted. */
  readonly after: readonly string[];
  /** In the order in which they have to run. */
  readonly moves: readonly VersionMove[];
}

/**
 * The steps that apply `nodes` (each after what it requires) to a database whose version rows are `from`.
 *
 * The rows are at every moment the applied revisions that no applied revision requires. So a revision takes the place of
 * those rows that it requires: none, and it is a row of its own; one, and the row moves on; several, and it merges
 * them: the last in the order its file writes them is updated, the others are deleted first.
 */
export function upgradeSteps<R extends GraphRevision>(
  from: readonly RevisionNode<R>[],
  nodes: readonly RevisionNode<R>[],
): Step<R>[] {
  const rows = new Set(from);
  let before = sortedIds(from);
  return nodes.map((node) => {
    const taken = node.requires.filter((required) => rows.has(required));
    for (const row of taken) rows.delete(row);
    rows.add(node);
    const step = makeStep(node, "upgrade", before, takePlace(taken, node));
    before = step.after;
    return step;
  });
}

/**
 * The steps that revert `nodes` (each before what it requires) on a database whose version rows are `from`.
 *
 * A reverted revision gives its row back to those it required that nothing else applied requires: none, and the row
 * is deleted; one, and the row moves back; several, and the row of the last (in the order of the file) is the updated one, the others are inserted.
 */
export function downgradeSteps<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  from: readonly RevisionNode<R>[],
  nodes: readonly RevisionNode<R>[],
): Step<R>[] {
  const applied = ancestorsOf(graph, from);
  const requiredBy = new Int32Array(graph.nodes.length);
  for (const node of graph.nodes) {
    if (applied[node.index] === 1) for (const required of node.requires) requiredBy[required.index]!++;
  }
  const rows = new Set(from);
  let before = sortedIds(from);
  return nodes.map((node) => {
    for (const required of node.requires) requiredBy[required.index]!--;
    const bared = node.requires.filter((required) => requiredBy[required.index] === 0 && !rows.has(required));
    rows.delete(node);
    for (const row of bared) rows.add(row);
    const step = makeStep(node, "downgrade", before, givePlace(node, bared));
    before = step.after;
    return step;
  });
}

/** The moves that put one row in the place of several (or of none). */
export function takePlace(rows: readonly RevisionNode[], row: RevisionNode): readonly VersionMove[] {
  const last = rows.at(-1);
  if (last === undefined) return [{ kind: "insert", revision: row.id }];
  const deletes = rows.slice(0, -1).map(({ id }): VersionMove => ({ kind: "delete", revision: id }));
  return [...deletes, { kind: "update", before: last.id, after: row.id }];
}

/** The moves that put several rows (or none) in the place of one. */
export function givePlace(row: RevisionNode, rows: readonly RevisionNode[]): readonly VersionMove[] {
  const last = rows.at(-1);
  if (last === undefined) return [{ kind: "delete", revision: row.id }];
  const inserts = rows.slice(0, -1).map(({ id }): VersionMove => ({ kind: "insert", revision: id }));
  return [...inserts, { kind: "update", before: row.id, after: last.id }];
}

/** The rows after the moves, sorted like the rows before. */
export function rowsAfter(before: readonly string[], moves: readonly VersionMove[]): readonly string[] {
  const gone = new Set<string>();
  const come: string[] = [];
  for (const move of moves) {
    if (move.kind !== "insert") gone.add(move.kind === "delete" ? move.revision : move.before);
    if (move.kind !== "delete") come.push(move.kind === "insert" ? move.revision : move.after);
  }
  const kept = before.filter((row) => !gone.has(row));
  return kept.length === 0 && come.length === 1 ? come : [...kept, ...come].sort();
}

/** The ids of version rows, sorted by code unit. */
export function sortedIds(nodes: readonly RevisionNode[]): readonly string[] {
  return nodes.map((node) => node.id).sort();
}

function makeStep<R extends GraphRevision>(
  node: RevisionNode<R>,
  direction: "upgrade" | "downgrade",
  before: readonly string[],
  moves: readonly VersionMove[],
): Step<R> {
  return { revision: node.revision, direction, before, after: rowsAfter(before, moves), moves };
}
