import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { ancestorsOf, type NodeSet } from "./lineage.js";
import { nodeNamed } from "./lookup.js";
import { WalkSlots } from "./walk-slots.js";

/**
 * The members of `set` from the top down: each before everything that it requires, one branch as far as possible before
 * the next, as Alembic walks them. `set` must hold whatever lies between two of its members, and be reachable from `tops`.
 *
 * The walk holds a list of slots, at first the tops in file order. It goes down the line of its slot; at a revision
 * that a line in another slot still has to pass, it changes to the first such slot; where a revision requires several, the
 * first takes its slot and the others open slots at the end of the list.
 */
export function fromTheTop<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  set: NodeSet,
  tops: readonly RevisionNode<R>[],
): RevisionNode<R>[] {
  const todo = set.slice();
  const order: RevisionNode<R>[] = [];
  const starts = inFileOrder(tops).filter((node) => set[node.index] === 1);
  const slots = new WalkSlots(graph, todo, starts);
  const waiting = stillRequiredBy(graph, set);
  for (let slot = starts.length > 0 ? 0 : undefined; slot !== undefined; ) {
    const node = slots.at(slot);
    if (waiting[node.index]! > 0) {
      slot = slots.firstAbove(node);
      continue;
    }
    order.push(node);
    todo[node.index] = 0;
    const required = node.requires.filter((each) => todo[each.index] === 1);
    for (const each of required) waiting[each.index]!--;
    const next = required.filter((each) => !slots.holds(each));
    slot = slots.follow(slot, next, required.length === 1 && next.length === 1);
  }
  return order;
}

/**
 * Everything that is applied when the version table holds `heads` (ids), in the order in which it is applied.
 * This is what a replay has to run through before a range begins. Fault: revision-unknown.
 */
export function ancestorsInOrder<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  heads: readonly string[],
): R[] {
  const tops = heads.map((id) => nodeNamed(graph, id));
  const down = fromTheTop(graph, ancestorsOf(graph, tops), inFileOrder(tops));
  return down.reverse().map((node) => node.revision);
}

/** How many members of the set require each node. */
function stillRequiredBy(graph: RevisionGraph, set: NodeSet): Int32Array {
  const counts = new Int32Array(graph.nodes.length);
  for (const node of graph.nodes) {
    if (set[node.index] === 1) for (const required of node.requires) counts[required.index]!++;
  }
  return counts;
}

function inFileOrder<R extends GraphRevision>(nodes: readonly RevisionNode<R>[]): RevisionNode<R>[] {
  return [...new Set(nodes)].sort((a, b) => a.index - b.index);
}
