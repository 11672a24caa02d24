import { downRevisionsOf } from "../../author/draft-revision.js";
import { Fault } from "../../errors/index.js";
import type { Project } from "../../index.js";
import { openProject } from "../open-project.js";
import type { AuthoringOptions } from "../specs/revision.js";
import type { Terminal } from "../terminal.js";
import { writeRevision } from "../write-revision.js";

/** Writes a revision with several down revisions. On a terminal it asks which, where none is named. */
export async function merge(
  args: readonly string[],
  options: AuthoringOptions,
  terminal: Terminal,
): Promise<void> {
  const project = await openProject(options, terminal);
  const { splice = false, branchLabel = [], revId } = options;
  const heads = args.length > 0 ? args : await headsOf(project, terminal);
  const request = { heads, splice, branchLabels: branchLabel, merge: true };
  const message = options.message ?? messageOf(project, request);
  await writeRevision(project, { ...request, revision: revId, message }, terminal);
}

/** The branches that come together, by a label where one tells them apart. */
function messageOf({ graph }: Project, request: { heads: readonly string[]; splice: boolean }): string {
  const nodes = downRevisionsOf(graph, { ...request, merge: true, revision: "", message: "" });
  const names = nodes.map(({ id, labels }) => {
    const own = labels.filter((label) =>
      nodes.every((node) => node.id === id || !node.labels.includes(label)),
    );
    return own[0] ?? id;
  });
  return `merge ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

async function headsOf({ graph }: Project, terminal: Terminal): Promise<readonly string[]> {
  if (graph.heads.length > 1 && terminal.canAsk) return (await import("../ask.js")).askHeads(graph.heads);
  throw new Fault("usage", "nothing is named that could be merged", {
    advice:
      graph.heads.length > 1
        ? "Name the revisions, or write: limbeck merge heads"
        : "The history has no second head: there is nothing to merge.",
  });
}
