import { dialectNamed } from "../../core.js";
import { tableText, versionColumn } from "../../dialect/index.js";
import { Fault } from "../../errors/index.js";
import type { Project } from "../../project/project.js";
import type { RevisionNode } from "../../revision/graph.js";
import { historyOf } from "../../revision/history-range.js";
import { ancestorsOf } from "../../revision/lineage.js";
import { candidates } from "../../revision/lookup.js";
import type { Revision } from "../../revision/revision.js";
import { nodesOf } from "../../revision/symbols.js";
import { dialectsFor } from "../dialects-for.js";
import { openProject } from "../open-project.js";
import { type DatabaseState, readStates } from "../read-states.js";
import { revisionEntry, revisionJson, revisionLine } from "../revision-text.js";
import type { CurrentOptions } from "../specs/reading.js";
import { tableOf } from "../table-of.js";
import type { Terminal } from "../terminal.js";

/** One database beside the history. */
interface Standing {
  readonly state: DatabaseState;
  readonly nodes: readonly RevisionNode<Revision>[];
  /** What is not applied, the latest first. */
  readonly missing: readonly RevisionNode<Revision>[];
}

/** Prints where databases are: one revision a line, or for several databases a table. */
export async function current(
  _args: readonly string[],
  options: CurrentOptions,
  terminal: Terminal,
): Promise<void> {
  const project = await openProject(options, terminal);
  if (options.query) return printQuery(project, options, terminal);
  if (options.state === undefined) {
    throw new Fault(
      "usage",
      "limbeck never connects to a database: it has to be told what its version table holds",
      {
        advice: "Run what limbeck current --query prints, and hand over the answer with --state FILE.",
      },
    );
  }
  const standings = (await readStates(options.state, project, options.cwd)).map((state) =>
    stand(project, state),
  );
  if (options.checkHeads) expectHeads(standings);
  if (terminal.json) terminal.answerJson({ states: standings.map(standingJson) });
  else if (standings.length === 1) printOne(standings[0]!, terminal);
  else terminal.answer(tableOfAll(standings));
}

function stand({ graph }: Project, state: DatabaseState): Standing {
  const nodes = nodesOf(graph, state.rows);
  const applied = ancestorsOf(graph, nodes);
  return { state, nodes, missing: historyOf(graph).filter(({ index }) => applied[index] === 0) };
}

function standingJson({ state, nodes, missing }: Standing): object {
  return {
    name: state.name,
    rows: state.rows,
    atHeads: missing.length === 0,
    missing: missing.map(({ id }) => id).reverse(),
    revisions: nodes.map((node) => revisionJson(node)),
  };
}

/** What is printed can be handed over as a state again. */
function printOne({ nodes, missing }: Standing, terminal: Terminal): void {
  for (const node of nodes) {
    const text = terminal.verbose
      ? revisionEntry(node, {}, terminal)
      : revisionLine(node, { tree: true }, terminal);
    terminal.answer(`${text}\n`);
  }
  if (nodes.length === 0) terminal.answer("base\n");
  if (missing.length > 0) terminal.say(`${revisions(missing.length)} not applied`);
}

function tableOfAll(standings: readonly Standing[]): string {
  return tableOf(["database", "at", "missing"], standings.map(tableRow));
}

function tableRow({ state, nodes, missing }: Standing): string[] {
  const at = nodes.length === 0 ? "base" : nodes.map(({ id }) => id).join(", ");
  return [state.name, at, missing.length === 0 ? "nothing: at the heads" : revisions(missing.length)];
}

function expectHeads(standings: readonly Standing[]): void {
  const behind = standings.filter(({ missing }) => missing.length > 0);
  const [first] = behind;
  if (first === undefined) return;
  const what =
    behind.length === 1
      ? `${first.state.name} is not at the heads: ${revisions(first.missing.length)} not applied`
      : `${behind.length} databases are not at the heads: ${behind.map(({ state }) => state.name).join(", ")}`;
  throw new Fault("state-behind", what, {
    place: { file: first.state.file },
    details:
      standings.length === 1
        ? candidates([...first.missing].reverse())
        : tableOfAll(standings).trimEnd().split("\n"),
    advice: `To write what is missing: limbeck upgrade heads --state ${first.state.file}`,
  });
}

function revisions(count: number): string {
  return count === 1 ? "1 revision" : `${count} revisions`;
}

/** The query answers in any case, so that an empty answer is known to be a failure. */
async function printQuery(project: Project, options: CurrentOptions, terminal: Terminal): Promise<void> {
  const queries: Record<string, string> = {};
  for (const name of dialectsFor(project, options.dialect)) {
    const { phrases } = await dialectNamed(name, project.plugins);
    const table = tableText(project.versionTable, phrases);
    queries[name] = [
      `SELECT ${versionColumn} FROM ${table}`,
      `UNION ALL SELECT 'base' FROM (SELECT COUNT(*) AS n FROM ${table}) counted WHERE n = 0`,
      "ORDER BY 1;",
    ].join("\n");
  }
  if (terminal.json) return terminal.answerJson({ queries });
  for (const [name, query] of Object.entries(queries)) {
    terminal.answer(Object.keys(queries).length === 1 ? `${query}\n` : `-- ${name}\n${query}\n\n`);
  }
}
