import { didYouMean, Fault } from "../errors/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { lineageOf, type NodeSet } from "./lineage.js";
import { reservedSymbols } from "./revision-id.js";

/** A branch as named before an "@": all that is on one line with one revision. */
export interface Branch<R extends GraphRevision = GraphRevision> {
  readonly name: string;
  readonly node: RevisionNode<R>;
  readonly lineage: NodeSet;
}

// Alembic's rule: names of three characters or fewer are only ever meant in full.
const shortestAbbreviated = 4;

/** The branch of a label, or of the revision with this id (or beginning of an id). */
export function branchNamed<R extends GraphRevision>(graph: RevisionGraph<R>, name: string): Branch<R> {
  const node = nodeNamed(graph, name);
  return { name, node, lineage: lineageOf(graph, node) };
}

/**
 * The one revision with this id or label, or whose id or label begins so; on `branch`, if given.
 *
 * Faults: revision-unknown, revision-ambiguous (with the candidates).
 */
export function nodeNamed<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  name: string,
  branch?: Branch<R>,
): RevisionNode<R> {
  const exact = graph.byId.get(name) ?? graph.byLabel.get(name);
  if (exact !== undefined) {
    if (branch === undefined || branch.lineage[exact.index] === 1) return exact;
    throw offBranch(exact, name, branch);
  }
  const abbreviated = beginningWith(graph, name);
  const matches =
    branch === undefined ? abbreviated : abbreviated.filter((node) => branch.lineage[node.index] === 1);
  if (matches.length === 1) return matches[0]!;
  if (matches.length > 1) throw ambiguous(name, matches);
  if (branch !== undefined && abbreviated.length === 1) throw offBranch(abbreviated[0]!, name, branch);
  throw unknown(graph, name);
}

/** A revision as a candidate in the details of a fault. */
export function candidate(node: RevisionNode): string {
  const message = node.revision.message === "" ? "" : `  ${node.revision.message.split("\n", 1)[0]}`;
  return `${node.id}${message}  (${node.revision.file})`;
}

/** At most twenty candidates, and how many more there are. */
export function candidates(nodes: readonly RevisionNode[]): readonly string[] {
  const lines = nodes.slice(0, 20).map(candidate);
  return nodes.length > 20 ? [...lines, `... ${nodes.length - 20} more`] : lines;
}

function beginningWith<R extends GraphRevision>(graph: RevisionGraph<R>, name: string): RevisionNode<R>[] {
  const found = new Set<RevisionNode<R>>();
  for (const index of [graph.byId, graph.byLabel]) {
    for (const [key, node] of index) {
      if (key.length >= shortestAbbreviated && key.startsWith(name)) found.add(node);
    }
  }
  return [...found];
}

function ambiguous(name: string, matches: readonly RevisionNode[]): Fault {
  return new Fault("revision-ambiguous", `${matches.length} revisions begin with "${name}".`, {
    details: candidates(matches),
    advice: "Write more characters of the id.",
  });
}

function offBranch(node: RevisionNode, name: string, branch: Branch): Fault {
  const named = name === node.id ? `"${name}"` : `"${name}" (${node.id})`;
  return new Fault("revision-unknown", `Revision ${named} is not on branch "${branch.name}".`, {
    place: { file: node.revision.file },
    details: node.labels.length > 0 ? [`${node.id} is on: ${node.labels.join(", ")}`] : [],
    advice: `Leave "${branch.name}@" out, or name the branch that the revision is on.`,
  });
}

function unknown(graph: RevisionGraph, name: string): Fault {
  const near = didYouMean(name, [...reservedSymbols, ...graph.byLabel.keys(), ...graph.byId.keys()]);
  const labels = [...graph.byLabel.keys()].sort();
  return new Fault("revision-unknown", `No revision or branch is called "${name}".`, {
    advice:
      near ??
      (labels.length === 0
        ? "Name a revision by its id or the beginning of it, or write head, heads or base."
        : `Name a revision by its id, or a branch: ${labels.slice(0, 10).join(", ")}${labels.length > 10 ? ", ..." : ""}.`),
  });
}
