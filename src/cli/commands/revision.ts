import { Fault } from "../../errors/index.js";
import type { Project } from "../../index.js";
import { openProject } from "../open-project.js";
import type { RevisionOptions } from "../specs/revision.js";
import type { Terminal } from "../terminal.js";
import { writeRevision } from "../write-revision.js";

/** Writes a new revision file. On a terminal it asks for what is missing. */
export async function revision(
  _args: readonly string[],
  options: RevisionOptions,
  terminal: Terminal,
): Promise<void> {
  const project = await openProject(options, terminal, { mayBeEmpty: true });
  const { splice, branchLabel, dependsOn, versionPath, revId } = options;
  const message = options.message ?? (await messageOf(terminal));
  const heads = options.head ?? (await headOf(project, terminal));
  await writeRevision(
    project,
    {
      revision: revId,
      message,
      ...(heads === undefined ? {} : { heads }),
      ...(splice === undefined ? {} : { splice }),
      ...(branchLabel === undefined ? {} : { branchLabels: branchLabel }),
      ...(dependsOn === undefined ? {} : { dependsOn }),
      ...(versionPath === undefined ? {} : { versionPath }),
    },
    terminal,
  );
}

async function messageOf(terminal: Terminal): Promise<string> {
  if (terminal.canAsk) return (await import("../ask.js")).askMessage();
  throw new Fault("usage", "the revision has no message", {
    advice: 'Add -m "what it does", or -m "" for a revision without one.',
  });
}

/** Which head to follow, where there are several and somebody can be asked. */
async function headOf({ graph }: Project, terminal: Terminal): Promise<readonly string[] | undefined> {
  const own = graph.heads.filter(({ revision: { file } }) => !file.startsWith("package:"));
  if (own.length < 2 || !terminal.canAsk) return undefined;
  return [await (await import("../ask.js")).askHead(own)];
}
