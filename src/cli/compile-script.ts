import type { ScriptMode } from "../dialect/index.js";
import {
  type CheckResult,
  checkPlan,
  compile,
  Fault,
  type Plan,
  type Project,
  render,
  splitPlan,
} from "../index.js";
import type { DatabaseState } from "./read-states.js";
import type { CompileOptions } from "./specs/compile.js";
import type { Terminal } from "./terminal.js";

export type Direction = "upgrade" | "downgrade" | "stamp";

export interface ScriptRequest {
  readonly direction: Direction;
  readonly range: string;
  readonly dialect: string;
  /** Where the database is. */
  readonly state: DatabaseState | undefined;
  /** False: one of several databases, of which some may have nothing to do. */
  readonly alone: boolean;
}

/** Compiles and checks one script, or one for each revision; none where one of several databases has nothing to do. */
export async function compileScript(
  project: Project,
  request: ScriptRequest,
  options: CompileOptions,
  terminal: Terminal,
): Promise<readonly { readonly plan: Plan; readonly sql: string }[]> {
  const { direction, range, dialect, state, alone } = request;
  const { serverVersion, client, check, purge, eol } = options;
  try {
    const plan = await compile(project, {
      direction,
      range,
      dialect,
      ...(serverVersion === undefined ? {} : { serverVersion }),
      ...(state === undefined ? {} : { current: state.rows }),
      ...(purge === undefined ? {} : { purge }),
    });
    for (const warning of plan.warnings) terminal.warn(warning);
    if (check) report(await checkPlan(project, plan), plan, terminal);
    const made = options.clock ? { made: new Date().toISOString() } : {};
    const form = { mode: scriptMode(options), eol, ...made, ...(client && { client }) };
    const plans = options.split ? splitPlan(plan) : [plan];
    return await Promise.all(
      plans.map(async (one) => ({ plan: one, sql: await render(project, one, form) })),
    );
  } catch (error) {
    if (!(error instanceof Fault) || state === undefined) throw error;
    if (error.code !== "range-empty") throw error.at({ file: state.file });
    if (alone) {
      throw new Fault(error.code, error.message, {
        place: { ...error.place, file: state.file },
        advice: "The database is there already, and nothing has to be done.",
      });
    }
    terminal.say(`${state.name}: nothing to do`);
    return [];
  }
}

/** The one form that the options ask for. */
function scriptMode({ armor, idempotent, resumable }: CompileOptions): ScriptMode {
  const asked: ScriptMode[] = [
    ...(armor === "full" ? ["full" as const] : []),
    ...(idempotent ? ["idempotent" as const] : []),
    ...(resumable ? ["resumable" as const] : []),
  ];
  if (asked.length < 2) return asked[0] ?? "plain";
  throw new Fault("usage", `a script has one form, and these are asked for: ${asked.join(", ")}`, {
    advice: "Idempotent and resumable scripts are armored as far as their client allows: name one of them.",
  });
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
