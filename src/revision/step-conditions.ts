import type { AppliedRows, StepCondition } from "../schema/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { descendantsOf, membersOf } from "./lineage.js";

/**
 * When `id` is still to be applied or reverted. The version table holds heads, not history: a revision is applied where
 * a row of its own or of a descendant stands (along down revisions and dependencies).
 *
 * Where it requires one revision that nothing else requires, that one's row says as much, and the condition is short.
 * A revision is reverted after everything that requires it, so that its own row is there if it is still applied.
 */
export function stepCondition<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  id: string,
  direction: "upgrade" | "downgrade",
): StepCondition {
  const node = graph.byId.get(id)!;
  const requires = node.requires.map((parent) => appliedRows(graph, parent, onlyChild(node)));
  if (direction === "downgrade") return { when: "present", rows: [id], requires: withoutRow(requires, id) };
  return onlyChild(node)
    ? { when: "present", rows: [node.requires[0]!.id], requires: [] }
    : { when: "absent", rows: appliedRows(graph, node, false).rows, requires };
}

/** Whether the node requires one revision, which nothing else requires. */
function onlyChild(node: RevisionNode): boolean {
  return node.requires.length === 1 && node.requires[0]!.dependents.length === 1;
}

/** `short`: nothing but the node that asks requires this one, and that node's row is known to be gone. */
function appliedRows<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  node: RevisionNode<R>,
  short: boolean,
): AppliedRows {
  if (short) return { revision: node.id, rows: [node.id] };
  const rows = membersOf(graph, descendantsOf(graph, [node])).map(({ id }) => id);
  return { revision: node.id, rows: [...new Set([node.id, ...rows])].sort() };
}

function withoutRow(requires: readonly AppliedRows[], id: string): AppliedRows[] {
  return requires.map(({ revision, rows }) => ({ revision, rows: rows.filter((row) => row !== id) }));
}
