import { join, resolve } from "node:path";
import { type CheckResult, checkPlan, compile, Fault, type Plan, type Project, render } from "../../index.js";
import type { RunCommand } from "../command-spec.js";
import { openProject } from "../open-project.js";
import type { CompileOptions } from "../specs/compile.js";
import type { Terminal } from "../terminal.js";
import { writeFiles } from "../write-files.js";

type Direction = "upgrade" | "downgrade" | "stamp";

/** The commands that compile a range for one dialect or for all, check it, and only then write. */
export function compileCommand(direction: Direction): RunCommand<CompileOptions> {
  return async ([range = ""], options, terminal) => {
    const project = await openProject(options, terminal);
    const cwd = resolve(options.cwd ?? ".");
    const scriptFor = (dialect: string) => script(project, direction, range, dialect, options, terminal);
    if (options.dialect === "all") {
      const directory = resolve(cwd, options.output ?? ".");
      const files: { path: string; text: string }[] = [];
      for (const dialect of Object.keys(project.dialects)) {
        files.push({ path: join(directory, `${direction}.${dialect}.sql`), text: await scriptFor(dialect) });
      }
      writeAndSay(files, terminal);
      return;
    }
    const text = await scriptFor(options.dialect ?? onlyDialect(project));
    if (options.output === undefined) terminal.answer(text);
    else writeAndSay([{ path: resolve(cwd, options.output), text }], terminal);
  };
}

function writeAndSay(files: readonly { path: string; text: string }[], terminal: Terminal): void {
  writeFiles(files);
  for (const { path } of files) terminal.say(`wrote ${path}`);
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
  { serverVersion, client, check: checked }: CompileOptions,
  terminal: Terminal,
): Promise<string> {
  const plan = await compile(project, {
    direction,
    range,
    dialect,
    ...(serverVersion === undefined ? {} : { serverVersion }),
  });
  for (const warning of plan.warnings) terminal.warn(warning);
  if (checked) report(await checkPlan(project, plan), plan, terminal);
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
    const where = `${place.file}, revision ${place.revision}, operation ${place.operation}`;
    terminal.warn([`${message} (${where})`, ...excerpt].join("\n     "));
  }
}
