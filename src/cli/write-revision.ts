import { type AuthoredRevision, authorRevision } from "../author/author-revision.js";
import type { RevisionRequest } from "../author/draft-revision.js";
import type { Project } from "../index.js";
import { now, randomId } from "./clock.js";
import { runHooks } from "./run-hooks.js";
import { shownPath } from "./shown-path.js";
import type { Terminal } from "./terminal.js";
import { writeFiles } from "./write-files.js";

/** Writes a revision file, runs the project's hooks on it, and answers with its path. */
export async function writeRevision(
  project: Project,
  request: Omit<RevisionRequest, "revision"> & { readonly revision?: string | undefined },
  terminal: Terminal,
): Promise<void> {
  const id = request.revision ?? randomId(project.graph.byId);
  const authored = await authorRevision(project, { ...request, revision: id }, now());
  const { revision, path, text } = authored;
  writeFiles([{ path, text }]);
  runHooks(project, authored);
  if (terminal.json) {
    const { upgrade: _, downgrade: __, ...facts } = revision;
    terminal.answerJson({ revision: facts, path });
    return;
  }
  terminal.say(follows(project, authored));
  terminal.answer(`${shownPath(path)}\n`);
}

function follows({ graph }: Project, { revision }: AuthoredRevision): string {
  const { revision: id, downRevisions } = revision;
  if (downRevisions.length === 0) return `${id} begins a history`;
  const named = downRevisions.map((down) => {
    const message = graph.byId.get(down)?.revision.message ?? "";
    return message === "" ? down : `${down} (${message.split("\n", 1)[0]})`;
  });
  return `${id} ${named.length > 1 ? "merges" : "follows"} ${named.join(" and ")}`;
}
