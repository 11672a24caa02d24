import { readFileSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { Fault } from "../errors/index.js";
import type { Project } from "../project/project.js";
import { relatedPair } from "../revision/lineage.js";
import { candidate } from "../revision/lookup.js";
import { decodeState, readState } from "../state/index.js";

/** Where one database is. */
export interface DatabaseState {
  /** As given before the "=", else from the file's name. */
  readonly name: string;
  readonly file: string;
  /** The rows of its version table, sorted; empty where nothing is applied. */
  readonly rows: readonly string[];
}

/**
 * The states that `--state` names, each checked against the project's revisions unless `unchecked`.
 *
 * Faults: file-unreadable, usage (one name twice), state-….
 */
export async function readStates(
  given: readonly string[],
  project: Project,
  cwd: string | undefined,
  unchecked = false,
): Promise<readonly DatabaseState[]> {
  const states: DatabaseState[] = [];
  for (const text of given) states.push(await readOne(text, project, resolve(cwd ?? ".")));
  const twice = states.find(({ name }, index) => states.findIndex((state) => state.name === name) !== index);
  if (twice !== undefined) {
    throw new Fault("usage", `two states are called "${twice.name}"`, {
      advice: `Name them, as in --state live=${twice.file}`,
    });
  }
  if (!unchecked) for (const state of states) assertState(state, project);
  return states;
}

async function readOne(text: string, { versionTable }: Project, cwd: string): Promise<DatabaseState> {
  const named = /^([\w.-]+)=(.+)$/s.exec(text);
  const file = named?.[2] ?? text;
  const name = named?.[1] ?? (file === "-" ? "stdin" : basename(file, extname(file)));
  const label = file === "-" ? "standard input" : file;
  const { table, schema } = versionTable;
  const rows = readState(decodeState(await readBytes(file, cwd), label), {
    file: label,
    table,
    ...(schema === undefined ? {} : { schema }),
  });
  return { name, file: label, rows };
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  try {
    if (file !== "-") return readFileSync(resolve(cwd, file));
    const chunks: Uint8Array[] = [];
    // A pipe may have nothing to read yet, which reading it at once would take for an error.
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault("file-unreadable", `the state ${file} cannot be read: ${reason}`, {
      advice: "Correct the path after --state.",
      cause,
    });
  }
}

function assertState({ rows, file }: DatabaseState, { graph }: Project): void {
  const strangers = rows.filter((row) => !graph.byId.has(row));
  if (strangers.length > 0) throw unknownRows(strangers, file, [...graph.byId.keys()]);
  const nodes = rows.map((row) => graph.byId.get(row)!);
  // Rows that are related through a dependency do occur: Alembic leaves them after a downgrade.
  const pair = relatedPair(graph, nodes, "down revisions");
  if (pair === undefined) return;
  const { ancestor, descendant } = pair;
  throw new Fault(
    "state-related",
    `the version table holds "${descendant.id}" and its ancestor "${ancestor.id}"`,
    {
      place: { file },
      details: [candidate(ancestor), candidate(descendant)],
      advice: `"${descendant.id}" includes "${ancestor.id}". If it is applied, write a script that puts the rows right: limbeck stamp ${descendant.id} --purge --state ${file}`,
    },
  );
}

function unknownRows(rows: readonly string[], file: string, ids: readonly string[]): Fault {
  const cut = rows.map((row) => ids.filter((id) => id.startsWith(row))).find((longer) => longer.length === 1);
  const advice =
    cut !== undefined
      ? `The file may be cut off: "${cut[0]}" begins so.`
      : "Check out the files from which the database was upgraded, or hand over the state of another database.";
  const what = rows.length === 1 ? `the row "${rows[0]}" is` : `${rows.length} rows are`;
  return new Fault("state-unknown", `${what} no revision of this project`, {
    place: { file },
    details: rows.length === 1 ? [] : rows.slice(0, 20),
    advice,
  });
}
