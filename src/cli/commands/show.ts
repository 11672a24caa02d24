import { Fault } from "../../errors/index.js";
import type { Operation } from "../../operations/index.js";
import type { Project } from "../../project/project.js";
import type { RevisionNode } from "../../revision/graph.js";
import type { Revision } from "../../revision/revision.js";
import { resolve } from "../../revision/symbols.js";
import type { CommonOptions } from "../command-spec.js";
import { openProject } from "../open-project.js";
import { readStates } from "../read-states.js";
import { revisionEntry, revisionJson } from "../revision-text.js";
import type { StateOptions } from "../specs/state-option.js";
import type { Terminal } from "../terminal.js";

/** Prints all about the revisions that the arguments stand for; with --verbose what they do, too. */
export async function show(
  args: readonly string[],
  options: CommonOptions & StateOptions,
  terminal: Terminal,
): Promise<void> {
  const project = await openProject(options, terminal);
  const states = await readStates(options.state ?? [], project, options.cwd);
  const rows = states.length === 0 ? undefined : [...new Set(states.flatMap((state) => state.rows))];
  const given = rows === undefined ? {} : { current: rows };
  const nodes = [
    ...new Set(args.flatMap((text) => found(project, text, resolve(project.graph, text, given)))),
  ];
  const current = rows && new Set(rows);
  if (terminal.json) {
    return terminal.answerJson({
      revisions: nodes.map((node) => ({
        ...revisionJson(node, current),
        upgrade: summaries(node.revision.upgrade, project),
        downgrade: node.revision.downgrade && summaries(node.revision.downgrade, project),
      })),
    });
  }
  for (const node of nodes) {
    const entry = revisionEntry(node, current === undefined ? {} : { current }, terminal);
    terminal.answer(`${entry}${terminal.verbose ? work(node.revision, project) : ""}\n`);
  }
}

function found(
  { graph }: Project,
  text: string,
  nodes: readonly RevisionNode<Revision>[],
): readonly RevisionNode<Revision>[] {
  if (nodes.length > 0) return nodes;
  throw new Fault("revision-unknown", `"${text}" stands for no revision`, {
    advice:
      graph.bases.length === 0
        ? "Create the first revision."
        : `The first ${graph.bases.length === 1 ? "revision is" : "revisions are"}: ${graph.bases
            .slice(0, 10)
            .map(({ id }) => id)
            .join(", ")}.`,
  });
}

function work({ upgrade, downgrade }: Revision, project: Project): string {
  const block = (title: string, lines: readonly string[]) => [
    "",
    `${title}:`,
    ...lines.map((line, index) => `  ${index + 1}. ${line}`),
  ];
  const down =
    downgrade === undefined
      ? ["", "Downgrade: derived from the upgrade"]
      : block("Downgrade", summaries(downgrade, project));
  return `${[...block("Upgrade", summaries(upgrade, project)), ...down].join("\n")}\n`;
}

function summaries(operations: readonly Operation[], { definitions }: Project): string[] {
  return operations.map(
    (operation) => definitions[operation.kind]?.summary(operation as never) ?? operation.kind,
  );
}
