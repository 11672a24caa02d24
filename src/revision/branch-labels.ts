import type { RevisionNode } from "./graph.js";

type Labelled = Pick<RevisionNode, "index" | "revision" | "dependents"> & {
  readonly parents: readonly Labelled[];
  readonly children: readonly Labelled[];
};

const none: readonly string[] = Object.freeze([]);

/**
 * For every node the labels of the branches it belongs to: a label reaches the revision that states it, all that descend
 * from it, and what lies below it down to where the branch left another or where others were merged into it.
 */
export function reachOfLabels(nodes: readonly Labelled[]): (readonly string[])[] {
  const reach: (readonly string[])[] = nodes.map(() => none);
  const stating = nodes.filter((node) => node.revision.branchLabels.length > 0);
  if (stating.length === 0) return reach;
  for (const node of parentsFirst(nodes)) {
    let labels = [...node.revision.branchLabels] as readonly string[];
    for (const parent of node.parents) labels = union(labels, reach[parent.index]!);
    reach[node.index] = labels;
  }
  for (const node of stating) {
    for (let below = only(node); below !== undefined; below = only(below)) {
      reach[below.index] = union(reach[below.index]!, node.revision.branchLabels);
    }
  }
  return reach.map((labels) => (labels.length < 2 ? labels : [...labels].sort()));
}

/** The node below, as long as the line neither forks nor merges there. */
function only(node: Labelled): Labelled | undefined {
  const parent = node.parents.length === 1 ? node.parents[0]! : undefined;
  return parent === undefined || parent.dependents.length > 1 || parent.parents.length > 1
    ? undefined
    : parent;
}

/** Shares the array where nothing is added, so that a label on a long branch costs one array. */
function union(labels: readonly string[], more: readonly string[]): readonly string[] {
  if (labels.length === 0) return more;
  const added = more.filter((label) => !labels.includes(label));
  return added.length === 0 ? labels : [...labels, ...added];
}

function parentsFirst(nodes: readonly Labelled[]): Labelled[] {
  const waiting = Int32Array.from(nodes, (node) => node.parents.length);
  const order = nodes.filter((node) => node.parents.length === 0);
  for (let i = 0; i < order.length; i++) {
    for (const child of order[i]!.children) if (--waiting[child.index]! === 0) order.push(child);
  }
  return order;
}
