import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";

/** One byte a node, by its index: 1 where the node belongs to the set. */
export type NodeSet = Uint8Array;

/** The given nodes and all that they require, through down revisions and dependencies. */
export function ancestorsOf<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  nodes: readonly RevisionNode<R>[],
): NodeSet {
  return reach(graph, nodes, (node) => node.requires);
}

/** The given nodes and all that require them, through down revisions and dependencies. */
export function descendantsOf<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  nodes: readonly RevisionNode<R>[],
): NodeSet {
  return reach(graph, nodes, (node) => node.dependents);
}

/** The given nodes and all below them by down revision alone. */
export function lineBelow<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  nodes: readonly RevisionNode<R>[],
): NodeSet {
  return reach(graph, nodes, (node) => node.parents);
}

/** All that is on one line with `node` by down revision alone: itself, what is below and what is above it. */
export function lineageOf<R extends GraphRevision>(graph: RevisionGraph<R>, node: RevisionNode<R>): NodeSet {
  const lineage = lineBelow(graph, [node]);
  const above = reach(graph, [node], (next) => next.children);
  for (let i = 0; i < above.length; i++) lineage[i]! |= above[i]!;
  return lineage;
}

/** The members of a set, in file order. */
export function membersOf<R extends GraphRevision>(graph: RevisionGraph<R>, set: NodeSet): RevisionNode<R>[] {
  return graph.nodes.filter((node) => set[node.index] === 1);
}

/** Through what one revision can be another's ancestor: down revisions alone, or dependencies too. */
export type Ancestry = "down revisions" | "requirements";

/** The first pair (in the order given) of which one is an ancestor of the other, if there is one. */
export function relatedPair<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  nodes: readonly RevisionNode<R>[],
  ancestry: Ancestry,
): { readonly ancestor: RevisionNode<R>; readonly descendant: RevisionNode<R> } | undefined {
  if (nodes.length < 2) return undefined;
  const down = (node: RevisionNode<R>) => (ancestry === "requirements" ? node.requires : node.parents);
  const up = (node: RevisionNode<R>) => (ancestry === "requirements" ? node.dependents : node.children);
  const below = reach(graph, nodes.flatMap(down), down);
  const ancestor = nodes.find((node) => below[node.index] === 1);
  if (ancestor === undefined) return undefined;
  const above = reach(graph, [ancestor], up);
  const descendant = nodes.find((node) => node !== ancestor && above[node.index] === 1)!;
  return { ancestor, descendant };
}

function reach<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  starts: readonly RevisionNode<R>[],
  next: (node: RevisionNode<R>) => readonly RevisionNode<R>[],
): NodeSet {
  const found = new Uint8Array(graph.nodes.length);
  const todo: RevisionNode<R>[] = [];
  const meet = (node: RevisionNode<R>): void => {
    if (found[node.index] === 1) return;
    found[node.index] = 1;
    todo.push(node);
  };
  starts.forEach(meet);
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) next(node).forEach(meet);
  return found;
}
