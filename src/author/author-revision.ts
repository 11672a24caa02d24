import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { Fault } from "../errors/index.js";
import { fileModules } from "../project/file-modules.js";
import type { Project } from "../project/project.js";
import { buildGraph } from "../revision/graph.js";
import { loadText } from "../revision/load/index.js";
import { readRevision } from "../revision/read-revision.js";
import type { Revision } from "../revision/revision.js";
import { dependenciesOf, downRevisionsOf, locationOf, type RevisionRequest } from "./draft-revision.js";
import { fileNameOf } from "./file-name.js";
import { momentIn } from "./moment.js";
import { processDraft } from "./process-draft.js";
import type { RevisionDraft } from "./revision-draft.js";
import { revisionTemplate } from "./revision-template.js";
import { revisionView } from "./revision-view.js";
import { slugOf } from "./slug.js";

/** A revision file that may be written: everything about it is checked. */
export interface AuthoredRevision {
  readonly revision: Revision;
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/**
 * What `revision` and `merge` write, without writing it. The graph is checked as it will be with the new file.
 *
 * Faults: those of symbols and of the graph, usage, not-a-head, heads-several, heads-related, config-invalid,
 * template-invalid, file-exists, revision-vetoed.
 */
export async function authorRevision(
  project: Project,
  request: RevisionRequest,
  date: Date,
): Promise<AuthoredRevision> {
  const { authoring, root } = project;
  const drafted = await processDraft(draftOf(project, request, date), authoring.processRevision);
  const file = fileOf(project, drafted, date);
  await assertFound(project, file);
  const path = join(root, file);
  if (existsSync(path)) {
    throw new Fault("file-exists", `${file} is there already`, {
      advice: "Choose another message or id, or a fileTemplate that tells them apart.",
    });
  }
  const template = await revisionTemplate(authoring.template, posix.extname(file));
  const text = template(revisionView(drafted, authoring.templateArgs));
  const revision = await readBack(project, drafted, file, text);
  assertFits(project, revision);
  return { revision, file, path, text };
}

function draftOf({ graph, authoring }: Project, request: RevisionRequest, date: Date): RevisionDraft {
  const { revision, message, branchLabels = [], dependsOn = [], versionPath } = request;
  const taken = graph.byId.get(revision);
  if (taken !== undefined) throw alreadyTaken(revision, taken.revision.file);
  const parents = downRevisionsOf(graph, request);
  return {
    revision,
    downRevisions: parents.map(({ id }) => id),
    branchLabels,
    dependsOn: dependenciesOf(graph, dependsOn),
    message,
    createDate: momentIn(date, authoring.timezone).iso,
    directory: locationOf(authoring.locations, parents, versionPath).directory,
    imports: [],
    upgrade: [],
  };
}

function alreadyTaken(id: string, file: string): Fault {
  return new Fault("revision-duplicate", `revision id "${id}" is taken by ${file}`, {
    advice: "Choose another id, or leave --rev-id out to have one made.",
  });
}

function fileOf({ authoring }: Project, draft: RevisionDraft, date: Date): string {
  const { directory, revision, message } = draft;
  const location = authoring.locations.find((each) => each.directory === directory);
  if (location === undefined) {
    throw new Fault("config-invalid", `processRevision chose "${directory}", which is no version location`, {
      advice: `They are: ${authoring.locations.map((each) => each.directory).join(", ")}.`,
    });
  }
  const { iso: _, ...moment } = momentIn(date, authoring.timezone);
  const slug = slugOf(message, authoring.slugLength);
  const name = fileNameOf(authoring.fileTemplate, { rev: revision, slug, ...moment });
  return posix.join(directory, `${name}.${location.extension}`);
}

/** A file that the globs do not find again would be lost at once. */
async function assertFound({ authoring: { globs, fileTemplate } }: Project, file: string): Promise<void> {
  const { default: micromatch } = await import("micromatch");
  const own = globs
    .filter((glob) => !/^!?package:/.test(glob))
    .map((glob) => glob.replace(/^(!?)(?:\.\/)+/, "$1"));
  if (micromatch([file], own).length === 1) return;
  throw new Fault("config-invalid", `${file} would not be found again by ${own.join(", ")}`, {
    advice: `Write a glob that reaches what fileTemplate ${JSON.stringify(fileTemplate)} makes, such as "revisions/**/*.ts".`,
  });
}

/** What the text says, which must be what was meant. */
async function readBack(
  { root, definitions }: Project,
  draft: RevisionDraft,
  file: string,
  text: string,
): Promise<Revision> {
  const revision = await loadText({
    root,
    file,
    text,
    modules: fileModules,
    validate: (exported, context) => readRevision(exported, context, definitions),
  }).catch((error: unknown) => {
    throw error instanceof Fault ? unreadable(error) : error;
  });
  for (const key of ["revision", "downRevisions", "branchLabels", "dependsOn", "message"] as const) {
    const [meant, said] = [JSON.stringify(draft[key]), JSON.stringify(revision[key])];
    if (meant === said) continue;
    throw new Fault("template-invalid", `the revision's template writes ${key} as ${said}, not ${meant}`, {
      advice: "Correct templates.revision: it must write every property that it is given.",
    });
  }
  if (revision.upgrade.length < draft.upgrade.length || (draft.downgrade && !revision.downgrade)) {
    throw new Fault("template-invalid", "the revision's template leaves operations out", {
      advice: "Correct templates.revision. A JSON file holds operations that are written into it by hand.",
    });
  }
  return revision;
}

function unreadable({ message, place, details, cause }: Fault): Fault {
  const at = place.line === undefined ? "" : ` (line ${place.line})`;
  return new Fault(
    "template-invalid",
    `what the revision's template writes is no revision: ${message}${at}`,
    {
      details,
      cause,
      advice: "Correct templates.revision, or what processRevision returns. Nothing was written.",
    },
  );
}

/** Builds the graph as it will be. The file of a fault is not there yet, so it is not named. */
function assertFits({ graph }: Project, revision: Revision): void {
  try {
    buildGraph([...graph.nodes.map((node) => node.revision), revision]);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, message, place, details, advice, cause } = error;
    const { file, ...rest } = place;
    throw new Fault(code, message, {
      place: file === revision.file ? rest : place,
      details: [...details, "Nothing was written."],
      cause,
      ...(advice === undefined ? {} : { advice }),
    });
  }
}
