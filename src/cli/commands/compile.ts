import { join, resolve } from "node:path";
import {
  type CheckResult,
  check,
  compile,
  Fault,
  loadProject,
  type Plan,
  type Project,
  render,
} from "../../index.js";
import type { CompileCommandOptions } from "../program.js";
import type { Terminal } from "../terminal.js";
import { type OutputFile, writeFiles } from "../write-files.js";

type Direction = "upgrade" | "downgrade" | "stamp";

/** Compiles a range for one dialect or for all, checks it, and only then writes. */
export async function compileCommandFor(
  direction: Direction,
  range: string,
  options: CompileCommandOptions,
  terminal: Terminal,
): Promise<void> {
  terminal.quiet = options.quiet ?? false;
  const cwd = resolve(options.cwd ?? ".");
  const project = await loadProject({
    cwd,
    ...(options.config === undefined ? {} : { config: options.config }),
    cache: options.cache ?? true,
  });
  if (options.dialect === "all") {
    const directory = resolve(cwd, options.output ?? ".");
    const files: OutputFile[] = [];
    for (const dialect of Object.keys(project.dialects)) {
      const text = await script(project, direction, range, dialect, options, terminal);
      files.push({ path: join(directory, `${direction}.${dialect}.sql`), text });
    }
    writeFiles(files);
    for (const { path } of files) terminal.say(`wrote ${path}`);
    return;
  }
  const dialect = options.dialect ?? onlyDialect(project);
  const text = await script(project, direction, range, dialect, options, terminal);
  if (options.output === undefined) {
    terminal.answer(text);
    return;
  }
  const path = resolve(cwd, options.output);
  writeFiles([{ path, text }]);
  terminal.say(`wrote ${path}`);
}

function onlyDialect({ dialects }: Project): string {
  const names = Object.keys(dialects);
  if (names.length === 1) return names[0]!;
  throw new Fault("usage", `the project has ${names.length} dialects, and none is named`, {
    advice: `Add --dialect with one of: ${names.join(", ")}, or all.`,
  });
}

async function script(
  project: Project,
  direction: Direction,
  range: string,
  dialect: string,
  options: CompileCommandOptions,
  terminal: Terminal,
): Promise<string> {
  const { serverVersion, client } = options;
  const plan = await compile(project, {
    direction,
    range,
    dialect,
    ...(serverVersion === undefined ? {} : { serverVersion }),
  });
  for (const warning of plan.warnings) terminal.warn(warning);
  if (options.check) report(await check(project, plan), plan, terminal);
  return render(project, plan, client === undefined ? {} : { client });
}

/** Warnings are said; the first error is a fault. */
function report({ diagnostics }: CheckResult, plan: Plan, terminal: Terminal): void {
  for (const { severity, message, place, excerpt } of diagnostics) {
    if (severity === "error") {
      throw new Fault("sql-rejected", message, {
        place: { dialect: plan.dialect, ...place },
        details: excerpt,
        advice: "Correct the operation; if the statement is right, run with --no-check and report it.",
      });
    }
    terminal.warn(
      [
        `${message} (${place.file}, revision ${place.revision}, operation ${place.operation})`,
        ...excerpt,
      ].join("\n     "),
    );
  }
}
