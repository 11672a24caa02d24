/**
 * Limbeck as a library: `loadProject` → `compile` → `render`. Nothing here writes a file, prints or opens a connection.
 */

import type { CheckResult } from "./check/check-statements.js";
import { checkPlan as checkOf } from "./check/index.js";
import type { Plan } from "./compile/index.js";
import { dialectNamed } from "./core.js";
import type { ScriptMode } from "./dialect/index.js";
import type { CompileOptions } from "./project/compile-project.js";
import { compileProject } from "./project/compile-project.js";
import { type LoadProjectOptions, readProject } from "./project/load-project.js";
import type { Project } from "./project/project.js";
import { rangeConditions } from "./project/range-conditions.js";
import { loadScriptTemplate, renderScript, scriptStatements as statementsForClient } from "./script/index.js";

export { type AuthoredRevision, authorRevision } from "./author/author-revision.js";
export type { RevisionRequest } from "./author/draft-revision.js";
export type { RevisionView } from "./author/revision-view.js";
export * from "./authoring.js";
export type { CheckResult } from "./check/check-statements.js";
export type { Diagnostic } from "./check/diagnostic.js";
export type { CommandSpec, CommonOptions, OptionSpec, RunCommand } from "./cli/command-spec.js";
export type { Terminal } from "./cli/terminal.js";
export {
  isStatement,
  type Omission,
  type Origin,
  type Plan,
  type PlanItem,
  type PlanStep,
  type Section,
  type Statement,
  splitPlan,
  statementsOf,
} from "./compile/index.js";
export { dialectNames, type Plugin } from "./core.js";
export type { ScriptMode, Timeouts, Verdict, VersionMove, VersionTable } from "./dialect/index.js";
export {
  exitCodes,
  Fault,
  type FaultClass,
  type FaultCode,
  faultCodes,
  type Place,
  printFault,
} from "./errors/index.js";
export type * from "./operations/index.js";
export type { CompileOptions } from "./project/compile-project.js";
export { schemaAfter } from "./project/compile-project.js";
export { type LoadProjectOptions, readDatabaseNames as databaseNames } from "./project/load-project.js";
export type { Project } from "./project/project.js";
export {
  type OperationVerdict,
  type TypeForm,
  type TypeVerdict,
  type Verdicts,
  verdicts,
} from "./project/verdicts.js";
export type { RevisionGraph, RevisionNode } from "./revision/graph.js";
export type { Revision } from "./revision/revision.js";
export type * from "./schema/index.js";
export type { ScriptView } from "./script/index.js";
export { version } from "./version.js";

/** Reads a project: its configuration, its revisions, their graph. Faults: config-…, revision-…, and those of the graph. */
export function loadProject(options: LoadProjectOptions = {}): Promise<Project> {
  return readProject(options);
}

/** Compiles a range of the project's history for one dialect. The same project and options give the same plan. */
export function compile(project: Project, options: CompileOptions): Promise<Plan> {
  return compileProject(project, options);
}

export interface RenderPlanOptions {
  /** The client that will run the script; the configured or the dialect's default one where absent. */
  readonly client?: string;
  /** Default `plain`. */
  readonly mode?: ScriptMode;
  /** Line ends. Default `lf`. */
  readonly eol?: "lf" | "crlf";
  /** When the script was made, for its header; absent, the header holds no clock. */
  readonly made?: string;
}

/** The plan as a script, laid out for one client. UTF-8, one line end at the end. Faults: usage, unsupported, template-invalid. */
export async function render(project: Project, plan: Plan, options: RenderPlanOptions = {}): Promise<string> {
  const dialect = await dialectNamed(plan.dialect, project.plugins);
  const configured = project.dialects[plan.dialect];
  const client = options.client ?? (typeof configured === "object" ? configured.client : undefined);
  const { scriptTemplate } = project;
  const template = scriptTemplate === undefined ? undefined : await loadScriptTemplate(scriptTemplate);
  const { mode = "plain", eol = "lf" } = options;
  return renderScript(plan, dialect, {
    mode,
    eol,
    ...(options.made === undefined ? {} : { made: options.made }),
    ...(mode === "plain" ? {} : { conditions: rangeConditions(project, plan) }),
    ...(client === undefined ? {} : { client }),
    ...(template === undefined ? {} : { template }),
  });
}

/** The script's statements one by one, frame and version rows included, for programs that send them themselves. */
export async function scriptStatements(project: Project, plan: Plan, client = "plain"): Promise<string[]> {
  return statementsForClient(plan, await dialectNamed(plan.dialect, project.plugins), client);
}

/** Parses every statement of the plan with the dialect's parser and says what it rejects. */
export async function checkPlan(project: Project, plan: Plan): Promise<CheckResult> {
  const dialect = await dialectNamed(plan.dialect, project.plugins);
  return checkOf(plan, dialect.check);
}
