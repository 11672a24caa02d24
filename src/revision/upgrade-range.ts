import { Fault } from "../errors/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { ancestorsOf } from "./lineage.js";
import { branchNamed } from "./lookup.js";
import { parseSymbol } from "./parse-symbol.js";
import { assertUnrelated, type Extent, type Sides, type Start } from "./range-sides.js";
import { upgradeOrigin, walkUp } from "./relative.js";
import { resolvePlain, resolveRelative } from "./symbols.js";

/** What an upgrade applies: all that the targets require, and that the start does not hold yet. */
export function appliedBy<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  start: Start<R>,
  sides: Sides,
): Extent<R> {
  const named = [...new Set(sides.to.flatMap((text) => upgradeTarget(graph, text, start.rows)))];
  const targets =
    start.only === undefined ? named : named.filter((node) => start.only?.lineage[node.index] === 1);
  if (named.length > 0 && targets.length === 0) {
    throw new Fault("range-direction", `"${sides.to.join(",")}" is not on branch "${start.only?.name}".`, {
      advice: 'Start at "base" to go to any branch.',
    });
  }
  assertUnrelated(graph, targets, "The range ends at");
  const held = ancestorsOf(graph, start.rows);
  const set = ancestorsOf(graph, targets);
  for (let i = 0; i < set.length; i++) if (held[i] === 1) set[i] = 0;
  const below =
    start.rows.length > 0 && targets.every((node) => held[node.index] === 1 && !start.rows.includes(node));
  if (below) throw downward(start.rows, sides);
  return { set, tops: targets, warnings: [] };
}

/** What one symbol at the end of a range stands for; a bare "+1" is counted from `rows`, where the range starts. */
export function upgradeTarget<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  text: string,
  rows: readonly RevisionNode<R>[],
): readonly RevisionNode<R>[] {
  const symbol = parseSymbol(graph, text);
  if (symbol.steps === undefined) return resolvePlain(graph, symbol, { current: ids(rows) });
  if (symbol.name !== undefined) {
    const position = resolveRelative(graph, symbol, { current: ids(rows) });
    return position === null ? [] : [position];
  }
  if (symbol.steps <= 0) {
    throw new Fault("range-direction", `An upgrade cannot go to "${text}", which is not above its start.`, {
      advice: `Count up, or write "head${text.slice(text.indexOf("@") + 1)}" to count down from the head.`,
    });
  }
  const branch = symbol.branch === undefined ? undefined : branchNamed(graph, symbol.branch);
  const reached = walkUp(graph, text, upgradeOrigin(graph, text, rows, branch), symbol.steps, branch);
  return reached === null ? [] : [reached];
}

function downward(rows: readonly RevisionNode[], sides: Sides): Fault {
  const end = sides.to.join(",");
  const from = ids(rows).join(",");
  return new Fault("range-direction", `An upgrade cannot go from "${from}" down to "${end}".`, {
    advice: `To go down, write: downgrade ${from}:${end}`,
  });
}

function ids(rows: readonly RevisionNode[]): readonly string[] {
  return rows.map((row) => row.id);
}
