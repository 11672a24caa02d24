import { Fault } from "../errors/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { ancestorsOf, descendantsOf } from "./lineage.js";
import { parseSymbol } from "./parse-symbol.js";
import { assertUnrelated, type Start, startOf } from "./range-sides.js";
import { walkDown } from "./relative.js";
import { type ResolveOptions, resolve } from "./symbols.js";
import { upgradeTarget } from "./upgrade-range.js";
import { fromTheTop } from "./walk-order.js";

/**
 * The revisions of a stretch of history, the latest first: each before all that it requires, one branch after another.
 *
 * `range` is `[start]:[end]`, each side as in a range to compile; the start belongs to the stretch, and
 * so does what stands on it, but nothing beside. Absent: all of them.
 * A bare "-2" is counted from the heads, as a start it stops at the base; a bare "+2" at the end is counted from the start.
 * Faults: those of `resolve`, range-invalid, range-direction, heads-related.
 */
export function historyOf<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  range?: string,
  options: ResolveOptions = {},
): readonly RevisionNode<R>[] {
  if (range === undefined) return walk(graph, { rows: [] }, graph.effectiveHeads);
  const [from, to] = sidesOf(range);
  const start = startOfHistory(graph, from, options);
  const named = [...new Set(to.flatMap((text) => endOf(graph, text, start.rows, options)))];
  const targets =
    start.only === undefined ? named : named.filter((node) => start.only?.lineage[node.index] === 1);
  if (named.length > 0 && targets.length === 0) {
    throw new Fault("range-direction", `"${to.join(",")}" is not on branch "${start.only?.name}".`, {
      advice: 'Start at "base" to see any branch.',
    });
  }
  assertUnrelated(graph, targets, "The range ends at");
  return walk(graph, start, targets);
}

function walk<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  { rows }: Start<R>,
  targets: readonly RevisionNode<R>[],
): readonly RevisionNode<R>[] {
  const set = ancestorsOf(graph, targets);
  const stranger = rows.find((row) => set[row.index] === 0);
  if (stranger !== undefined) {
    const end = targets.map(({ id }) => id).join(",") || "base";
    throw new Fault("range-direction", `"${stranger.id}" is not below "${end}".`, {
      place: { file: stranger.revision.file },
      advice: "A range of history runs from a revision up to one that stands on it.",
    });
  }
  const below = ancestorsOf(graph, rows);
  const further = ancestorsOf(
    graph,
    rows.flatMap(({ requires }) => requires),
  );
  const above = rows.length === 0 ? undefined : descendantsOf(graph, rows);
  for (let i = 0; i < set.length; i++) if (below[i] === 1 || above?.[i] === 0) set[i] = 0;
  for (const row of rows) if (further[row.index] === 0) set[row.index] = 1;
  return fromTheTop(graph, set, targets);
}

function sidesOf(text: string): readonly [readonly string[], readonly string[]] {
  const invalid = (why: string, advice: string) =>
    new Fault("range-invalid", `Range ${JSON.stringify(text)} ${why}.`, { advice });
  const parts = text.trim().split(":");
  if (parts.length === 1)
    throw invalid(
      "has no colon",
      `Write "${text}:" for what comes after it, or ":${text}" for the way to it.`,
    );
  if (parts.length > 2)
    throw invalid(`holds ${parts.length - 1} colons`, 'A range of history is written "[start]:[end]".');
  const [from, to] = parts as [string, string];
  const sides = [from || "base", to || "heads"].map((side) => side.split(","));
  if (sides.some((side) => side.includes("")))
    throw invalid("has a comma with nothing beside it", 'Write "a,b:heads".');
  return [sides[0]!, sides[1]!];
}

function startOfHistory<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  from: readonly string[],
  options: ResolveOptions,
): Start<R> {
  const only = from.length === 1 ? parseSymbol(graph, from[0]!) : undefined;
  if (only?.name !== undefined || only?.branch !== undefined || (only?.steps ?? 0) >= 0)
    return startOf(graph, { from }, options, "down revisions");
  const steps = -only!.steps!;
  const rows = graph.effectiveHeads.map((head) => upTo(() => walkDown(from[0]!, head, steps)));
  return { rows: [...new Set(rows.filter((row) => row !== null))] };
}

/** As in Alembic, "the last 100" of 30 revisions are those 30. */
function upTo<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof Fault && error.code === "relative-too-far") return null;
    throw error;
  }
}

function endOf<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  text: string,
  rows: readonly RevisionNode<R>[],
  options: ResolveOptions,
): readonly RevisionNode<R>[] {
  const { name, steps } = parseSymbol(graph, text);
  if (name === undefined && steps! > 0) return upgradeTarget(graph, text, rows);
  // A bare "-1" at the end is one below the heads, whatever the state of a database.
  return resolve(graph, text, name === undefined ? {} : options);
}
