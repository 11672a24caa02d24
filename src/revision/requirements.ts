import type { RevisionNode } from "./graph.js";

type Linked = Pick<RevisionNode, "index"> & {
  readonly parents: readonly Linked[];
  readonly dependencies: readonly Linked[];
  readonly children: readonly Linked[];
};

/**
 * For every node what it requires directly: its down revisions, then those dependencies that none of its ancestors (by
 * down revision) states as well. A dependency that a branch has stated once is not a merge a second time.
 */
export function requirements<N extends Linked>(nodes: readonly N[], ranks: Int32Array): (readonly N[])[] {
  const repeated = repeatedDependencies(nodes, ranks);
  return nodes.map((node) => {
    const parents = node.parents as readonly N[];
    if (node.dependencies.length === 0) return parents;
    const own = (node.dependencies as readonly N[]).filter(
      (dependency) => !repeated.get(node)?.has(dependency),
    );
    return [...new Set([...parents, ...own])];
  });
}

/** For each node the dependencies that an ancestor of it states already. */
function repeatedDependencies(
  nodes: readonly Linked[],
  ranks: Int32Array,
): ReadonlyMap<Linked, ReadonlySet<Linked>> {
  const statedBy = new Map<Linked, Linked[]>();
  for (const node of nodes) {
    for (const dependency of node.dependencies) {
      const stating = statedBy.get(dependency);
      if (stating === undefined) statedBy.set(dependency, [node]);
      else stating.push(node);
    }
  }
  const repeated = new Map<Linked, Set<Linked>>();
  const seen = new Int32Array(nodes.length);
  let round = 0;
  for (const [dependency, stating] of statedBy) {
    if (stating.length < 2) continue;
    for (const node of amongThoseAbove(stating, ranks, seen, ++round)) {
      const all = repeated.get(node);
      if (all === undefined) repeated.set(node, new Set([dependency]));
      else all.add(dependency);
    }
  }
  return repeated;
}

/** Those of `nodes` that descend from another of them. Never climbs higher than the highest, which keeps it local. */
function amongThoseAbove(
  nodes: readonly Linked[],
  ranks: Int32Array,
  seen: Int32Array,
  round: number,
): readonly Linked[] {
  let highest = 0;
  for (const node of nodes) highest = Math.max(highest, ranks[node.index]!);
  const todo = [...nodes];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    for (const child of node.children) {
      if (seen[child.index] === round || ranks[child.index]! > highest) continue;
      seen[child.index] = round;
      todo.push(child);
    }
  }
  return nodes.filter((node) => seen[node.index] === round);
}
