import { Fault } from "../errors/index.js";
import type { RevisionNode } from "./graph.js";

type Linked = Pick<RevisionNode, "id" | "index" | "revision"> & {
  readonly parents: readonly Linked[];
  readonly dependencies: readonly Linked[];
  readonly dependents: readonly Linked[];
};

/**
 * For every node a number greater than those of all that it names as down revision or dependency. Raises a fault that
 * prints the whole path if revisions require each other in a circle.
 *
 * Iterative on purpose. toposort 2.0.2 recurses: with the files of 100,000 chained revisions in the order of their random
 * ids it overflows the stack, as it does with 10,000 reversed. It does not when it is given the revisions in an order that
 * is topological already, but then it takes twice as long as this pass to return just that order, and of a circle it
 * names one member. It is good at being sure: the tests let it judge the orders made here.
 */
export function topologicalRanks(nodes: readonly Linked[]): Int32Array {
  const waiting = new Int32Array(nodes.length);
  const ready: Linked[] = [];
  for (const node of nodes) {
    const count = below(node).length;
    waiting[node.index] = count;
    if (count === 0) ready.push(node);
  }
  const ranks = new Int32Array(nodes.length);
  let placed = 0;
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    ranks[node.index] = placed++;
    for (const dependent of node.dependents) {
      if (--waiting[dependent.index]! === 0) ready.push(dependent);
    }
  }
  if (placed < nodes.length) throw cycleFault(nodes.find((node) => waiting[node.index]! > 0)!, waiting);
  return ranks;
}

function below(node: Linked): readonly Linked[] {
  if (node.dependencies.length === 0) return node.parents;
  return [...new Set([...node.parents, ...node.dependencies])];
}

/** Every node that still waits, waits for another that does: going down must come round. */
function cycleFault(start: Linked, waiting: Int32Array): Fault {
  const place = new Map<Linked, number>();
  const path: Linked[] = [];
  let node = start;
  while (!place.has(node)) {
    place.set(node, path.length);
    path.push(node);
    node = below(node).find((next) => waiting[next.index]! > 0)!;
  }
  const circle = fromFirstFile(path.slice(place.get(node)));
  const ids = [...circle, circle[0]!].map((each) => each.id);
  const message =
    circle.length === 1
      ? `Revision "${circle[0]!.id}" ${circle[0]!.parents.includes(circle[0]!) ? "is its own down revision" : "depends on itself"}.`
      : `Revisions require each other in a circle: ${shortened(ids).join(" -> ")}.`;
  return new Fault("cycle", message, {
    place: { file: circle[0]!.revision.file, revision: circle[0]!.id },
    details: shortened(circle.map((each, i) => link(each, circle[i + 1] ?? circle[0]!))),
    advice: "Correct the down revision or dependency that closes the circle.",
  });
}

/** The circle told from its first file on, whichever node the search met first. */
function fromFirstFile(circle: readonly Linked[]): readonly Linked[] {
  let first = 0;
  for (let i = 1; i < circle.length; i++) if (circle[i]!.index < circle[first]!.index) first = i;
  return [...circle.slice(first), ...circle.slice(0, first)];
}

function link(from: Linked, to: Linked): string {
  const how = from.parents.includes(to) ? "has the down revision" : "depends on";
  return `${from.id} (${from.revision.file}) ${how} ${to.id}`;
}

function shortened(parts: readonly string[]): readonly string[] {
  if (parts.length <= 40) return parts;
  return [...parts.slice(0, 20), `... ${parts.length - 40} more ...`, ...parts.slice(-20)];
}
