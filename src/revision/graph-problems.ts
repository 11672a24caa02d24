import { Fault } from "../errors/index.js";
import { buildGraph, type GraphRevision, type RevisionGraph } from "./graph.js";

/** Faults of a history that are told at once; who has more has to begin with these. */
const most = 50;

/**
 * Every fault of a history where `buildGraph` tells the first: what is at fault is left out, and the rest looked at again.
 * The graph is that of what remains; absent where it cannot be drawn, or nothing is at fault with it.
 */
export function graphProblems<R extends GraphRevision>(
  given: readonly R[],
): { readonly problems: readonly Fault[]; readonly graph?: RevisionGraph<R> } {
  const problems: Fault[] = [];
  let revisions = given;
  while (problems.length < most) {
    try {
      return { problems, graph: buildGraph(revisions) };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      problems.push(error);
      const rest = without(revisions, error);
      if (rest === undefined) break;
      revisions = rest;
    }
  }
  return { problems };
}

/** The revisions without what the fault is about; undefined where that would make other faults out of it. */
function without<R extends GraphRevision>(revisions: readonly R[], fault: Fault): readonly R[] | undefined {
  const { file } = fault.place;
  const change = (make: (revision: R) => R) =>
    revisions.map((revision) => (revision.file === file ? make(revision) : revision));
  switch (fault.code) {
    case "parent-missing": {
      const ids = new Set(revisions.map(({ revision }) => revision));
      const labels = new Set(revisions.flatMap(({ branchLabels }) => branchLabels));
      return change((revision) => {
        const { downRevisions, dependsOn } = revision;
        const parent = downRevisions.find((id) => !ids.has(id));
        if (parent !== undefined)
          return { ...revision, downRevisions: downRevisions.filter((id) => id !== parent) };
        const dependency = dependsOn.find((id) => !ids.has(id) && !labels.has(id));
        return { ...revision, dependsOn: dependsOn.filter((id) => id !== dependency) };
      });
    }
    case "revision-duplicate":
      return revisions.filter((revision) => revision.file !== file);
    case "label-duplicate":
      return change((revision) => ({ ...revision, branchLabels: [] }));
    default:
      return undefined;
  }
}
