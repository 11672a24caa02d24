import { resolve } from "node:path";
import { Fault } from "../../errors/index.js";
import type { RevisionNode } from "../../revision/graph.js";
import { historyOf } from "../../revision/history-range.js";
import type { Revision } from "../../revision/revision.js";
import { openProject } from "../open-project.js";
import { readStates } from "../read-states.js";
import { type LineParts, revisionEntry, revisionJson, revisionLine } from "../revision-text.js";
import type { HistoryOptions } from "../specs/reading.js";
import type { Terminal } from "../terminal.js";
import { writeFiles } from "../write-files.js";

type Node = RevisionNode<Revision>;

/** Prints a stretch of history, as lines, as a graph or as a picture. */
export async function history(
  _args: readonly string[],
  options: HistoryOptions,
  terminal: Terminal,
): Promise<void> {
  expectUse(options);
  const project = await openProject(options, terminal);
  const states = await readStates(options.state ?? [], project, options.cwd);
  const rows = states.length === 0 ? undefined : [...new Set(states.flatMap((state) => state.rows))].sort();
  const nodes = historyOf(project.graph, options.revRange, rows === undefined ? {} : { current: rows });
  const marked = options.indicateCurrent || options.graph || options.format !== "text" ? rows : undefined;
  const current = marked && new Set(marked);
  const text = terminal.json
    ? undefined
    : await layOut(nodes, options, project.name, current === undefined ? {} : { current }, terminal);
  if (text === undefined)
    terminal.answerJson({ revisions: nodes.map((node) => revisionJson(node, current)) });
  else if (options.output === undefined) terminal.answer(text);
  else {
    const path = resolve(options.cwd ?? ".", options.output);
    writeFiles([{ path, text }]);
    terminal.say(`wrote ${path}`);
  }
}

/** No option is ignored. */
function expectUse({ indicateCurrent, state, graph, format, json, ascii, output }: HistoryOptions): void {
  const refuse = (message: string, advice: string) => new Fault("usage", message, { advice });
  if (indicateCurrent && state === undefined) {
    throw refuse(
      "--indicate-current needs to know where a database is",
      "Add --state with the answer to the query that limbeck current --query prints.",
    );
  }
  if (graph && format !== "text") throw refuse(`--graph draws text, not ${format}`, "Leave one of them out.");
  if (json && (graph || format !== "text" || output !== undefined)) {
    throw refuse("--json goes with no picture and no --output", "Leave one of them out.");
  }
  if (ascii && !graph) throw refuse("--ascii goes with --graph", "Add --graph.");
}

async function layOut(
  nodes: readonly Node[],
  { format, graph, ascii = false }: HistoryOptions,
  title: string,
  parts: LineParts,
  terminal: Terminal,
): Promise<string> {
  if (graph || format !== "text") {
    const { picture } = await import("../picture/picture.js");
    return picture(nodes, { format, ascii, title, ...parts }, terminal);
  }
  const lines = nodes.map((node) =>
    terminal.verbose
      ? revisionEntry(node, parts, terminal)
      : revisionLine(node, { ...parts, parents: true, labels: true, tree: true, message: true }, terminal),
  );
  return lines.map((line) => `${line}\n`).join("");
}
