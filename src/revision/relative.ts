import { Fault } from "../errors/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { ancestorsOf, membersOf } from "./lineage.js";
import { type Branch, candidates } from "./lookup.js";

/** A revision, or null for the base: nothing applied. */
export type Position<R extends GraphRevision = GraphRevision> = RevisionNode<R> | null;

/**
 * Goes up `steps` revisions along the down revisions, on `branch` if given. From the base the first step is a base revision.
 *
 * Faults: relative-too-far, revision-ambiguous where the line forks.
 */
export function walkUp<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  text: string,
  start: Position<R>,
  steps: number,
  branch?: Branch<R>,
): Position<R> {
  let at = start;
  for (let done = 0; done < steps; done++) {
    const all = at === null ? graph.bases : at.children;
    const above = branch === undefined ? all : all.filter((node) => branch.lineage[node.index] === 1);
    if (above.length > 1) throw fork(text, at, above);
    if (above.length === 0) throw tooFar(text, "above", start, steps, done);
    at = above[0]!;
  }
  return at;
}

/**
 * Goes down `steps` revisions along the down revisions; below a base revision lies the base, below that nothing.
 *
 * Faults: relative-too-far, revision-ambiguous where branches were merged.
 */
export function walkDown<R extends GraphRevision>(
  text: string,
  start: Position<R>,
  steps: number,
): Position<R> {
  let at = start;
  for (let done = 0; done < steps; done++) {
    if (at === null) throw tooFar(text, "below", start, steps, done);
    if (at.parents.length > 1) throw mergePoint(text, at);
    at = at.parents[0] ?? null;
  }
  return at;
}

/**
 * Where an upgrade by a number of steps begins: the one version row (the base if there is none); on a branch its row, or
 * else the highest applied revision on it.
 */
export function upgradeOrigin<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  text: string,
  rows: readonly RevisionNode<R>[],
  branch?: Branch<R>,
): Position<R> {
  let origins = rows;
  if (branch !== undefined) {
    origins = rows.filter((node) => branch.lineage[node.index] === 1);
    if (origins.length === 0) {
      const active = membersOf(graph, ancestorsOf(graph, rows)).filter(
        (node) => branch.lineage[node.index] === 1,
      );
      const passed = new Set(active.flatMap((node) => node.requires));
      origins = active.filter((node) => !passed.has(node));
    }
  }
  if (origins.length > 1) throw severalOrigins(text, origins);
  return origins[0] ?? null;
}

/** Where a downgrade by a number of steps along a branch begins: the branch's row, or its highest applied revision. */
export function downgradeOrigin<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  text: string,
  rows: readonly RevisionNode<R>[],
  branch: Branch<R>,
): RevisionNode<R> {
  let origins = rows.filter((node) => branch.lineage[node.index] === 1);
  if (origins.length === 0) {
    const applied = ancestorsOf(graph, rows);
    const top = (node: RevisionNode<R>): boolean =>
      node.children.every((child) => applied[child.index] === 0);
    origins = membersOf(graph, applied).filter((node) => branch.lineage[node.index] === 1 && top(node));
  }
  if (origins.length > 1) throw severalOrigins(text, origins);
  if (origins.length === 0) {
    throw new Fault(
      "relative-too-far",
      `"${text}" has nothing to count from: nothing of its branch is applied.`,
      {
        advice: "Start the range where the branch is applied.",
      },
    );
  }
  return origins[0]!;
}

function severalOrigins(text: string, origins: readonly RevisionNode[]): Fault {
  return new Fault("heads-several", `"${text}" could be counted from ${origins.length} revisions.`, {
    details: candidates(origins),
    advice: `Say from which: "${origins[0]!.id}@${text.slice(text.indexOf("@") + 1)}".`,
  });
}

function fork(text: string, at: Position, above: readonly RevisionNode[]): Fault {
  const where = at === null ? "there are several bases" : `the history forks above "${at.id}"`;
  return new Fault("revision-ambiguous", `"${text}" cannot be counted: ${where}.`, {
    details: candidates(above),
    advice: 'Name the revision itself, or the branch to follow, as in "branch@+1".',
  });
}

function mergePoint(text: string, at: RevisionNode): Fault {
  return new Fault(
    "revision-ambiguous",
    `"${text}" cannot be counted: "${at.id}" merges several revisions.`,
    {
      place: { file: at.revision.file },
      details: candidates(at.parents),
      advice: "Name the revision itself.",
    },
  );
}

function tooFar(text: string, side: "above" | "below", start: Position, steps: number, done: number): Fault {
  const from = start === null ? "the base" : `"${start.id}"`;
  const lies =
    done === 0
      ? "there is nothing"
      : side === "above"
        ? `there are only ${done}`
        : `the base is ${done} below`;
  const message =
    side === "below" && done > 0
      ? `"${text}" goes ${steps} down from ${from}, but ${lies} it.`
      : `"${text}" goes ${steps} ${side === "above" ? "up" : "down"} from ${from}, but ${lies} ${side} it.`;
  return new Fault("relative-too-far", message, {
    advice: side === "above" ? "Take fewer steps, or write head." : "Take fewer steps, or write base.",
  });
}
