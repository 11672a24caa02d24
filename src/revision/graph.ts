import { Fault } from "../errors/index.js";
import { reachOfLabels } from "./branch-labels.js";
import { missingDependency, missingParent } from "./missing-parent.js";
import { requirements } from "./requirements.js";
import { assertIdentifier, assertLabel } from "./revision-id.js";
import { topologicalRanks } from "./topological-ranks.js";

/** What the graph needs to know of a revision; whatever else a revision holds is carried along untouched. */
export interface GraphRevision {
  readonly revision: string;
  readonly downRevisions: readonly string[];
  readonly branchLabels: readonly string[];
  /** Ids, or branch labels, of revisions on other branches that must be applied before this one. */
  readonly dependsOn: readonly string[];
  readonly message: string;
  readonly file: string;
}

/** A revision and its neighbours. */
export interface RevisionNode<R extends GraphRevision = GraphRevision> {
  readonly id: string;
  /** Place in the order of the files (path, then id): what breaks every tie, so that no answer depends on input order. */
  readonly index: number;
  readonly revision: R;
  /** The down revisions, as written. */
  readonly parents: readonly RevisionNode<R>[];
  /** What `dependsOn` names, as written. */
  readonly dependencies: readonly RevisionNode<R>[];
  /** The down revisions, then the dependencies that no ancestor already states: what the version rows move along. */
  readonly requires: readonly RevisionNode<R>[];
  /** The revisions whose down revision this is, in file order. */
  readonly children: readonly RevisionNode<R>[];
  /** The children, and the revisions that depend on this one, in file order. */
  readonly dependents: readonly RevisionNode<R>[];
  /** Labels of every branch that this revision belongs to, sorted. */
  readonly labels: readonly string[];
}

/** The revisions of a project as a checked graph: every name resolved, no circle, no double. */
export interface RevisionGraph<R extends GraphRevision = GraphRevision> {
  /** In file order; `nodes[i].index === i`. */
  readonly nodes: readonly RevisionNode<R>[];
  readonly byId: ReadonlyMap<string, RevisionNode<R>>;
  /** The revision that carries each branch label. */
  readonly byLabel: ReadonlyMap<string, RevisionNode<R>>;
  /** Revisions that are nobody's down revision, in file order. */
  readonly heads: readonly RevisionNode<R>[];
  /** The heads that no revision depends on either: what the version table holds when everything is applied. */
  readonly effectiveHeads: readonly RevisionNode<R>[];
  /** Revisions without a down revision, in file order. */
  readonly bases: readonly RevisionNode<R>[];
}

export interface GraphOptions {
  /** Length of the column of the version table that must hold an id; 32 unless told. */
  readonly idLength?: number;
}

type Draft<R extends GraphRevision> = { -readonly [K in keyof RevisionNode<R>]: RevisionNode<R>[K] };

// Most nodes have no dependency and no label: at 100,000 revisions an array of their own for each would be felt.
const none: readonly never[] = Object.freeze([]);

/**
 * Builds the graph, the same one whatever the order of `revisions`.
 *
 * Faults: revision-id-invalid, revision-duplicate, label-duplicate, parent-missing, cycle.
 */
export function buildGraph<R extends GraphRevision>(
  revisions: Iterable<R>,
  options: GraphOptions = {},
): RevisionGraph<R> {
  const nodes = inFileOrder(revisions).map(draft);
  const byId = indexById(nodes, options.idLength ?? 32);
  const byLabel = indexByLabel(nodes, byId);
  for (const node of nodes) {
    node.parents = unique(
      node.revision.downRevisions.map((id) => byId.get(id) ?? missingParent(node, id, byId, byLabel)),
    );
    if (node.revision.dependsOn.length > 0) {
      const named = node.revision.dependsOn.map(
        (id) => byId.get(id) ?? byLabel.get(id) ?? missingDependency(node, id, byId, byLabel),
      );
      node.dependencies = unique(named);
    }
  }
  linkUpwards(nodes);
  const ranks = topologicalRanks(nodes);
  requirements(nodes, ranks).forEach((requires, index) => {
    nodes[index]!.requires = requires;
  });
  reachOfLabels(nodes).forEach((labels, index) => {
    nodes[index]!.labels = labels;
  });
  return {
    nodes,
    byId,
    byLabel,
    heads: nodes.filter((node) => node.children.length === 0),
    effectiveHeads: nodes.filter((node) => node.dependents.length === 0),
    bases: nodes.filter((node) => node.parents.length === 0),
  };
}

function draft<R extends GraphRevision>(revision: R, index: number): Draft<R> {
  return {
    id: revision.revision,
    index,
    revision,
    parents: none,
    dependencies: none,
    requires: none,
    children: none,
    dependents: none,
    labels: none,
  };
}

function inFileOrder<R extends GraphRevision>(revisions: Iterable<R>): R[] {
  // Code units, not a locale: the order must be the same on every machine.
  return [...revisions].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.revision < b.revision ? -1 : a.revision > b.revision ? 1 : 0;
  });
}

function indexById<R extends GraphRevision>(
  nodes: readonly Draft<R>[],
  idLength: number,
): Map<string, Draft<R>> {
  const byId = new Map<string, Draft<R>>();
  for (const node of nodes) {
    assertIdentifier(node.revision, idLength);
    const first = byId.get(node.id);
    if (first !== undefined) {
      throw new Fault("revision-duplicate", `Revision "${node.id}" is defined by two files.`, {
        place: { file: node.revision.file, revision: node.id },
        details: [first.revision.file, node.revision.file],
        advice: "Give one of them an id of its own, or delete it if it is a copy.",
      });
    }
    byId.set(node.id, node);
  }
  return byId;
}

function indexByLabel<R extends GraphRevision>(
  nodes: readonly Draft<R>[],
  byId: ReadonlyMap<string, Draft<R>>,
): Map<string, Draft<R>> {
  const byLabel = new Map<string, Draft<R>>();
  for (const node of nodes) {
    for (const label of node.revision.branchLabels) {
      assertLabel(node.revision, label);
      const other = byId.get(label) ?? byLabel.get(label);
      if (other !== undefined && (other !== node || byId.has(label))) labelTaken(node, label, other);
      byLabel.set(label, node);
    }
  }
  return byLabel;
}

function labelTaken(node: RevisionNode, label: string, other: RevisionNode): never {
  const what =
    other.id === label ? "is also the id of a revision" : `is already the label of revision "${other.id}"`;
  throw new Fault("label-duplicate", `Branch label "${label}" of revision "${node.id}" ${what}.`, {
    place: { file: node.revision.file, revision: node.id },
    details: [other.revision.file, node.revision.file],
    advice: "A label names one branch: state it once, on the branch's first revision.",
  });
}

function linkUpwards<R extends GraphRevision>(nodes: readonly Draft<R>[]): void {
  const children = reversed(nodes, (node) => node.parents);
  const others = reversed(nodes, (node) => node.dependencies.filter((each) => !node.parents.includes(each)));
  for (const node of nodes) {
    node.children = children[node.index] ?? none;
    const more = others[node.index];
    node.dependents =
      more === undefined ? node.children : [...node.children, ...more].sort((a, b) => a.index - b.index);
  }
}

/** For each node those that name it, in file order; nothing where there is none. */
function reversed<R extends GraphRevision>(
  nodes: readonly Draft<R>[],
  named: (node: Draft<R>) => readonly RevisionNode<R>[],
): (Draft<R>[] | undefined)[] {
  const naming = new Array<Draft<R>[] | undefined>(nodes.length).fill(undefined);
  for (const node of nodes) {
    for (const each of named(node)) {
      const known = naming[each.index];
      if (known === undefined) naming[each.index] = [node];
      else known.push(node);
    }
  }
  return naming;
}

function unique<T>(items: readonly T[]): readonly T[] {
  return items.length < 2 ? items : [...new Set(items)];
}
