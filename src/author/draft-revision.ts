import { Fault } from "../errors/index.js";
import type { RevisionGraph, RevisionNode } from "../revision/graph.js";
import { ancestorsOf } from "../revision/lineage.js";
import { candidates } from "../revision/lookup.js";
import { resolve } from "../revision/symbols.js";
import type { VersionLocation } from "./version-locations.js";

/** What the author of a new revision asks for. */
export interface RevisionRequest {
  readonly revision: string;
  readonly message: string;
  /** Symbols of the down revisions, "base" for none. Absent: the one head of the project's own revisions. */
  readonly heads?: readonly string[];
  /** Down revisions may be others than heads. */
  readonly splice?: boolean;
  readonly branchLabels?: readonly string[];
  /** Symbols, or branch labels. */
  readonly dependsOn?: readonly string[];
  /** One of the version locations. */
  readonly versionPath?: string;
  /** Whether at least two down revisions are meant. */
  readonly merge?: boolean;
}

/**
 * The down revisions that a request means.
 * Faults: those of symbols, heads-several, not-a-head, heads-related, usage where one is named twice.
 */
export function downRevisionsOf(graph: RevisionGraph, request: RevisionRequest): readonly RevisionNode[] {
  const { heads, splice = false, merge = false } = request;
  const nodes = heads === undefined ? ownHead(graph) : heads.flatMap((text) => named(graph, text));
  const twice = nodes.find((node, index) => nodes.indexOf(node) !== index);
  if (twice !== undefined) {
    throw new Fault("usage", `revision "${twice.id}" is named twice as a down revision`, {
      advice: "Name each down revision once.",
    });
  }
  if (!splice) for (const node of nodes) if (node.children.length > 0) throw notAHead(node);
  if (merge && nodes.length < 2) throw nothingToMerge(graph, nodes);
  assertApart(graph, nodes);
  return nodes;
}

/** The ids, or labels, of what a request depends on. */
export function dependenciesOf(graph: RevisionGraph, symbols: readonly string[]): readonly string[] {
  return symbols.flatMap((text) => {
    if (graph.byLabel.has(text) && !graph.byId.has(text)) return [text];
    const nodes = resolve(graph, text);
    if (nodes.length > 0) return nodes.map(({ id }) => id);
    throw new Fault("usage", `a revision cannot depend on "${text}", which is no revision`, {
      advice: "Name a revision or a branch label after --depends-on.",
    });
  });
}

/** Where a new revision's file goes: as asked, else beside its first down revision, else where there is one place. */
export function locationOf(
  locations: readonly VersionLocation[],
  parents: readonly RevisionNode[],
  versionPath?: string,
): VersionLocation {
  const all = locations.map(({ directory }) => directory);
  if (versionPath !== undefined) {
    const wanted =
      versionPath
        .replaceAll("\\", "/")
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/+$/, "") || ".";
    const found = locations.find(({ directory }) => directory === wanted);
    if (found !== undefined) return found;
    throw new Fault("usage", `"${versionPath}" is none of the configured version locations`, {
      advice: `They are: ${all.join(", ")}. Add a glob to revisions in the configuration for another one.`,
    });
  }
  for (const { revision } of parents) {
    const beside = locations.filter(({ directory }) => isBelow(revision.file, directory));
    const nearest = beside.sort((a, b) => b.directory.length - a.directory.length)[0];
    if (nearest !== undefined) return nearest;
  }
  if (locations.length === 1) return locations[0]!;
  throw locations.length === 0
    ? new Fault("config-invalid", "the configuration names no directory that revisions can be written to", {
        advice: 'Add a glob such as "revisions/*.ts" to revisions.',
      })
    : new Fault("usage", "there are several version locations, and none is named", {
        advice: `Add --version-path with one of: ${all.join(", ")}.`,
      });
}

function isBelow(file: string, directory: string): boolean {
  return directory === "." || file.startsWith(`${directory}/`);
}

function named(graph: RevisionGraph, text: string): readonly RevisionNode[] {
  return text.split(",").flatMap((symbol) => resolve(graph, symbol));
}

/** The one head among the project's own revisions: branches that npm packages bring go on in their packages. */
function ownHead({ heads }: RevisionGraph): readonly RevisionNode[] {
  const own = heads.filter(({ revision }) => !revision.file.startsWith("package:"));
  if (own.length < 2) return own;
  throw new Fault("heads-several", `The history has ${own.length} heads; which one is followed?`, {
    details: candidates(own),
    advice: `Add --head ${own[0]!.id}, or bring them together first: limbeck merge heads`,
  });
}

function notAHead({ id, children }: RevisionNode): Fault {
  return new Fault("not-a-head", `Revision "${id}" is no head: another one follows it.`, {
    details: candidates(children),
    advice: "Add --splice to begin a new branch there.",
  });
}

function nothingToMerge({ heads }: RevisionGraph, [only]: readonly RevisionNode[]): Fault {
  const what = only === undefined ? "no revision is" : `only "${only.id}" is`;
  return new Fault("usage", `${what} named, and a merge needs at least two`, {
    advice:
      heads.length > 1
        ? "Name the heads to be merged, or write: limbeck merge heads"
        : "The history has no second head: there is nothing to merge.",
  });
}

/** A down revision that another one already contains would be no merge, and would leave rows that contradict. */
function assertApart(graph: RevisionGraph, nodes: readonly RevisionNode[]): void {
  if (nodes.length < 2) return;
  for (const node of nodes) {
    const below = ancestorsOf(graph, [node]);
    const ancestor = nodes.find((other) => other !== node && below[other.index] === 1);
    if (ancestor === undefined) continue;
    throw new Fault("heads-related", `Revision "${node.id}" already contains "${ancestor.id}".`, {
      advice: `Leave "${ancestor.id}" out.`,
    });
  }
}
