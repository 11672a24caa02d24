import { Fault } from "../errors/index.js";
import type { VersionMove } from "../schema/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { rowsAfter, sortedIds, takePlace } from "./heads.js";
import { ancestorsOf, descendantsOf, type NodeSet } from "./lineage.js";
import { branchNamed } from "./lookup.js";
import { parseSymbol } from "./parse-symbol.js";
import { assertUnrelated, startOf } from "./range-sides.js";
import { type ResolveOptions, resolve } from "./symbols.js";

/** A change of the version rows that runs no operation. */
export interface StampStep<R extends GraphRevision = GraphRevision> {
  /** What is stamped; when the base is, the revision whose row goes. */
  readonly revision: R;
  readonly direction: "stamp";
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly moves: readonly VersionMove[];
}

export interface StampRoute<R extends GraphRevision = GraphRevision> {
  readonly direction: "stamp";
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** At least one. */
  readonly steps: readonly StampStep<R>[];
}

export interface StampRequest extends ResolveOptions {
  /** Symbols of the version rows before; the base unless given. */
  readonly from?: readonly string[];
  /** Symbols of what is to be stamped; "base", or "branch@base", takes rows away. */
  readonly to: readonly string[];
}

/**
 * The moves of the version rows that say of a database, without running anything, that it is at `to`.
 * Each target takes the place of the rows that it is related to; the rows of other branches stay.
 *
 * Faults: those of `resolve`, range-invalid, heads-related (a target with its own ancestor), range-empty (already there).
 */
export function stampRoute<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  request: StampRequest,
): StampRoute<R> {
  const start = startOf(graph, { from: request.from ?? ["base"] }, request, "down revisions").rows;
  const { targets, cleared } = targetsOf(graph, request, start);
  assertUnrelated(graph, targets, "The stamp is set at");
  const steps: StampStep<R>[] = [];
  const rows = new Set(start);
  let before = sortedIds(start);
  const add = (node: RevisionNode<R>, moves: readonly VersionMove[]): void => {
    const after = rowsAfter(before, moves);
    steps.push({ revision: node.revision, direction: "stamp", before, after, moves });
    before = after;
  };
  for (const row of start.filter((node) => cleared.has(node))) {
    rows.delete(row);
    add(row, [{ kind: "delete", revision: row.id }]);
  }
  for (const target of targets) {
    const line = related(graph, target);
    const taken = [...rows].filter((node) => node !== target && line[node.index] === 1);
    if (rows.has(target) && taken.length === 0) continue;
    for (const row of taken) rows.delete(row);
    // A row that is there already stays as it is, and those that it makes superfluous go.
    add(
      target,
      rows.has(target) ? taken.map(({ id }) => ({ kind: "delete", revision: id })) : takePlace(taken, target),
    );
    rows.add(target);
  }
  if (steps.length === 0) throw alreadyThere(request);
  return { direction: "stamp", from: sortedIds(start), to: before, steps };
}

function targetsOf<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  request: StampRequest,
  start: readonly RevisionNode<R>[],
): { readonly targets: readonly RevisionNode<R>[]; readonly cleared: ReadonlySet<RevisionNode<R>> } {
  if (request.to.length === 0)
    throw new Fault("range-invalid", "Nothing is named to be stamped.", {
      advice: "Name a revision, a branch, heads or base.",
    });
  const symbols = request.to.map((text) => parseSymbol(graph, text));
  const bases = symbols.filter(({ name, steps }) => name === "base" && steps === undefined);
  const whole = bases.find(({ branch }) => branch === undefined);
  if (whole !== undefined && symbols.length > 1) {
    throw new Fault("range-invalid", `"base" takes every row away; it cannot be stamped with others.`, {
      advice: "Stamp the base alone, or leave it out.",
    });
  }
  const cleared = new Set(whole === undefined ? [] : start);
  for (const { branch } of bases) {
    if (branch === undefined) continue;
    const line = related(graph, branchNamed(graph, branch).node);
    for (const row of start) if (line[row.index] === 1) cleared.add(row);
  }
  return { targets: [...new Set(request.to.flatMap((text) => resolve(graph, text, request)))], cleared };
}

/** What the node requires and what requires it: rows that cannot stay when the node is stamped. */
function related<R extends GraphRevision>(graph: RevisionGraph<R>, node: RevisionNode<R>): NodeSet {
  const line = ancestorsOf(graph, [node]);
  const above = descendantsOf(graph, [node]);
  for (let i = 0; i < above.length; i++) line[i]! |= above[i]!;
  return line;
}

function alreadyThere(request: StampRequest): Fault {
  const text = request.to.join(",");
  return new Fault("range-empty", `The version rows are at "${text}" already: there is nothing to stamp.`, {
    advice: "Name another start, or another revision to stamp.",
  });
}
