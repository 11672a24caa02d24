import { join, resolve } from "node:path";
import { Fault, type Plan } from "../../index.js";
import type { RunCommand } from "../command-spec.js";
import { compileScript, type Direction } from "../compile-script.js";
import { dialectsFor } from "../dialects-for.js";
import { openProject } from "../open-project.js";
import { type DatabaseState, readStates } from "../read-states.js";
import type { CompileOptions } from "../specs/compile.js";
import type { Terminal } from "../terminal.js";
import { writeFiles } from "../write-files.js";

/** One script of a run, and what it is for. */
interface Script {
  readonly state?: DatabaseState;
  readonly dialect: string;
  readonly plan: Plan;
  readonly sql: string;
  /** The script in UTF-8: it is written, hashed and kept. */
  readonly bytes: Uint8Array;
  /** Absent where it goes to standard output. */
  readonly path?: string;
}

/** The commands that compile a range for each dialect and each state, check it, and only then write. */
export function compileCommand(direction: Direction): RunCommand<CompileOptions> {
  return async (args, options, terminal) => {
    const project = await openProject(options, terminal);
    const dialects = dialectsFor(project, options.dialect);
    const states = await readStates(options.state ?? [], project, options.cwd, options.purge);
    const range = rangeOf(args, options);
    const pathOf = pathsFor(direction, dialects, states, options);
    const scripts: Script[] = [];
    for (const state of states.length === 0 ? [undefined] : states) {
      for (const dialect of dialects) {
        const request = { direction, range, dialect, state, alone: states.length < 2 };
        const parts = await compileScript(project, request, options, terminal);
        for (const [index, compiled] of parts.entries()) {
          const path = pathOf(dialect, state, index + 1, compiled.plan);
          const bytes = Buffer.from(compiled.sql);
          scripts.push({ dialect, ...compiled, bytes, ...(state && { state }), ...(path && { path }) });
        }
      }
    }
    deliver(scripts, terminal);
    // With a state or the clock, more than the project is what the scripts are made from.
    if (states.length > 0 || options.clock || terminal.json) return;
    const outputs = scripts.map(({ bytes, path }) => ({ text: bytes, ...(path && { path }) }));
    terminal.delivered = { inputs: project.inputs, outputs };
  };
}

/** Where the script for a dialect and a state goes: a file of its own where there are several. */
function pathsFor(
  direction: Direction,
  dialects: readonly string[],
  states: readonly DatabaseState[],
  { cwd = ".", dialect: given, output, split }: CompileOptions,
): (dialect: string, state: DatabaseState | undefined, number: number, plan: Plan) => string | undefined {
  const severalDialects = dialects.length > 1 || given === "all";
  const severalStates = states.length > 1;
  if ((severalStates || split) && output === undefined) {
    const what = split ? "revisions" : "databases";
    const message = `the scripts of several ${what} would follow each other on standard output`;
    throw new Fault("usage", message, { advice: "Add -o with the directory to write them to." });
  }
  if (!severalDialects && !severalStates && !split) return () => output && resolve(cwd, output);
  return (dialect, state, number, plan) => {
    const step = split && `${String(number).padStart(4, "0")}_${plan.steps[0]?.revision}`;
    const parts = [direction, severalStates && state?.name, severalDialects && dialect, step, "sql"];
    return join(resolve(cwd, output ?? "."), parts.filter((part) => part).join("."));
  };
}

/** Files are written together, or none; the answer comes after. */
function deliver(scripts: readonly Script[], terminal: Terminal): void {
  const files = scripts.flatMap(({ path, bytes }) => (path === undefined ? [] : [{ path, text: bytes }]));
  writeFiles(files);
  if (terminal.json) {
    terminal.answerJson({ scripts: scripts.map(scriptJson) });
    return;
  }
  for (const { path } of files) terminal.say(`wrote ${path}`);
  for (const { path, bytes } of scripts) if (path === undefined) terminal.answer(bytes);
}

function scriptJson({ state, dialect, plan, sql, path }: Script): object {
  return {
    ...(state && { state: state.name }),
    dialect,
    server: plan.server,
    direction: plan.direction,
    from: plan.from,
    to: plan.to,
    revisions: plan.steps.map(({ revision }) => revision),
    ...(path === undefined ? { sql } : { file: path }),
  };
}

/** The range as one text: with --from or --state what is given as range is its end. */
function rangeOf(args: readonly string[], { from, state }: CompileOptions): string {
  const starts = new Set(
    args.filter((arg) => arg.includes(":")).map((arg) => arg.slice(0, arg.indexOf(":"))),
  );
  const ends = args.map((arg) => arg.slice(arg.indexOf(":") + 1)).join(",");
  if (starts.size > 1) {
    throw new Fault("usage", `the ranges start at different places: ${[...starts].join(" and ")}`, {
      advice: "A script has one start: write it once, as in a,b:c, or after --from.",
    });
  }
  const [written] = starts;
  if (from !== undefined && written !== undefined) {
    throw new Fault("usage", `the range starts at "${written}", and --from says "${from}"`, {
      advice: "Leave one of them out.",
    });
  }
  const start = written ?? from ?? (state === undefined ? undefined : "current");
  if (state !== undefined && !/(?:^|[,@:])current/.test(`${start}:${ends}`)) {
    throw new Fault("usage", `the range starts at "${start}", and not at the state that is given`, {
      advice: `Write the end alone, as in "${ends}", or leave --state out.`,
    });
  }
  return start === undefined ? ends : `${start}:${ends}`;
}
