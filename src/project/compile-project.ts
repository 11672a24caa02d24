import {
  type CompileRequest,
  compile as compilePlan,
  type Plan,
  schemaAfter as schemaAfterRange,
} from "../compile/index.js";
import { dialectNamed } from "../core.js";
import { type Dialect, ServerVersion } from "../dialect/index.js";
import type { RevisionNode } from "../revision/graph.js";
import { route } from "../revision/range.js";
import type { Revision } from "../revision/revision.js";
import { ancestorsInOrder } from "../revision/walk-order.js";
import type { SchemaModel } from "../schema/index.js";
import type { DialectConfig } from "./config.js";
import { inputDigest } from "./input-digest.js";
import type { Project } from "./project.js";
import { stampSteps } from "./stamp-steps.js";
import { withEffects } from "./with-effects.js";

export interface CompileOptions {
  readonly direction: "upgrade" | "downgrade" | "stamp";
  /** `from:to`, or `to` from base; for a downgrade both sides. */
  readonly range: string;
  readonly dialect: string;
  /** The server's version; the configuration's, else the dialect's default, where absent. */
  readonly serverVersion?: string;
  /** The rows of a database's version table: what `current` stands for in the range. */
  readonly current?: readonly string[];
  /** Stamp alone: delete every row of the start first; they need not be revisions. */
  readonly purge?: boolean;
}

/** Compiles a range of the project's history for one dialect. */
export async function compileProject(project: Project, options: CompileOptions): Promise<Plan> {
  const request = await withEffects(await requestOf(project, options));
  return compilePlan({ ...request, input: inputDigest(request) });
}

/** The schema where the range ends, as the dialect sees it. */
export async function schemaAfter(project: Project, options: CompileOptions): Promise<SchemaModel> {
  return schemaAfterRange(await withEffects(await requestOf(project, options)));
}

async function requestOf(project: Project, options: CompileOptions): Promise<CompileRequest> {
  const {
    graph,
    versionTable,
    naming,
    timeouts,
    transactions,
    definitions,
    plugins,
    name,
    onStep,
    unknownTables,
  } = project;
  const { direction, range, current, purge = false } = options;
  const given = current === undefined ? {} : { current };
  const dialect = await dialectNamed(options.dialect, plugins);
  const way =
    direction === "stamp"
      ? stampSteps(graph, { range, purge, ...given })
      : route(graph, { direction, range, ...given });
  const { from, to, steps } = way;
  return {
    project: name,
    dialect,
    server: serverOf(project, dialect, options.serverVersion),
    settings: settingsOf(project.dialects[dialect.name]),
    naming,
    definitions,
    versionTable,
    timeouts,
    transactions,
    direction,
    from,
    to,
    toHeads: sameRows(to, graph.effectiveHeads),
    steps,
    // A stamp runs no operation, and what it purges need not be a revision.
    applied: direction === "stamp" ? [] : ancestorsInOrder(graph, from),
    warnings: way.warnings,
    ...(onStep === undefined ? {} : { onStep }),
    ...(unknownTables === undefined ? {} : { unknownTables }),
  };
}

function serverOf(
  { dialects }: Project,
  { name, traits }: Dialect,
  given: string | undefined,
): ServerVersion {
  const configured = dialects[name];
  const version = typeof configured === "string" ? configured : configured?.version;
  return new ServerVersion(given ?? version ?? traits.defaultVersion);
}

function settingsOf(config: DialectConfig | undefined) {
  if (config === undefined || typeof config === "string") return {};
  const { version: _, client: __, ...settings } = config;
  return settings;
}

function sameRows(rows: readonly string[], heads: readonly RevisionNode<Revision>[]): boolean {
  return rows.length === heads.length && heads.every(({ id }) => rows.includes(id));
}
