import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { coreDialectNames, definitionsWith, dialectNames, unknownDialect } from "../core.js";
import { Fault, locate } from "../errors/index.js";
import type { Definitions } from "../operations/index.js";
import { buildGraph, type RevisionGraph } from "../revision/graph.js";
import { loadFile, loadFiles } from "../revision/load/index.js";
import { readRevision } from "../revision/read-revision.js";
import type { Revision } from "../revision/revision.js";
import { defaultNaming } from "../schema/index.js";
import { version } from "../version.js";
import { authoringOf } from "./authoring-of.js";
import type { Config } from "./config.js";
import { readConfig } from "./config-shape.js";
import { databaseConfig, databaseNamesOf, type OneDatabaseConfig } from "./database-config.js";
import { fileModules } from "./file-modules.js";
import { type ConfigPlace, findConfig } from "./find-config.js";
import type { Project } from "./project.js";

export interface LoadProjectOptions {
  /** Where to look for the configuration. Default: the working directory. */
  readonly cwd?: string;
  /** The configuration file, or its directory. */
  readonly config?: string;
  /** False reads and keeps no cache, whatever the configuration says. */
  readonly cache?: boolean;
  /** Which one of the databases, where the configuration has several. */
  readonly database?: string;
  /** Whether a project without any revision yet will do. */
  readonly mayBeEmpty?: boolean;
  /** In place of `buildGraph`, for who wants more than its first fault. */
  readonly build?: (revisions: readonly Revision[]) => RevisionGraph<Revision>;
}

/** Reads the configuration alone. */
export async function readConfiguration(
  options: Pick<LoadProjectOptions, "cwd" | "config">,
): Promise<{ readonly place: ConfigPlace; readonly config: Config }> {
  const place = findConfig(options.cwd ?? process.cwd(), options.config);
  const config = await loadFile({
    ...place,
    modules: fileModules,
    validate: (exported) => readConfig(exported, place.file),
  });
  return { place, config };
}

/** The names of the databases of a project that has several; none where it is for one alone. */
export async function readDatabaseNames(options: LoadProjectOptions): Promise<readonly string[]> {
  return databaseNamesOf((await readConfiguration(options)).config);
}

/** Reads a project: its configuration, its revisions, their graph. */
export async function readProject(options: LoadProjectOptions): Promise<Project> {
  const { place, config } = await readConfiguration(options);
  return locateConfig(place, () => projectOf(place, databaseConfig(config, options.database), options));
}

async function projectOf(
  place: ConfigPlace,
  config: OneDatabaseConfig,
  options: LoadProjectOptions,
): Promise<Project> {
  const {
    plugins = [],
    versionTable = {},
    templates,
    timeouts = {},
    transactions = "perRevision",
    naming = defaultNaming,
    onStep,
  } = config;
  const definitions = definitionsWith(plugins);
  const revisions = await loadRevisions(place.root, config, definitions, options);
  const scriptTemplate = templates?.script && resolve(place.root, templates.script);
  return {
    name: config.name ?? nameOf(place.root, config.database),
    ...(config.database === undefined ? {} : { database: config.database }),
    root: place.root,
    graph: (options.build ?? buildGraph)(revisions),
    dialects: dialectsOf(config, place),
    versionTable: {
      table: versionTable.name ?? "alembic_version",
      ...(versionTable.schema === undefined ? {} : { schema: versionTable.schema }),
      primaryKey: versionTable.primaryKey ?? true,
    },
    naming,
    timeouts,
    transactions,
    definitions,
    plugins,
    ...(config.unknownTables === undefined ? {} : { unknownTables: config.unknownTables }),
    ...(scriptTemplate === undefined ? {} : { scriptTemplate }),
    authoring: authoringOf(place.root, config),
    ...(onStep === undefined ? {} : { onStep: { sql: onStep, file: place.file } }),
  };
}

async function loadRevisions(
  root: string,
  config: OneDatabaseConfig,
  definitions: Definitions,
  { cache = true, mayBeEmpty = false }: LoadProjectOptions,
): Promise<Revision[]> {
  const { plugins = [], revisions, database } = config;
  const pluginNames = plugins.map(({ name }) => name).sort();
  const load = () =>
    loadFiles<Revision>({
      root,
      globs: typeof revisions === "string" ? [revisions] : revisions,
      modules: fileModules,
      validate: (exported, context) => readRevision(exported, context, definitions),
      cacheFile: cache && config.cache !== false ? cachePath(root, database) : undefined,
      version: [version, ...pluginNames].join(" "),
    });
  try {
    return (await load()).files.map(({ value }) => value);
  } catch (error) {
    if (mayBeEmpty && error instanceof Fault && error.code === "revisions-none") return [];
    throw error;
  }
}

/** Beside the caches of other tools where the project has such a place, else in a directory of its own. */
function cachePath(root: string, database: string | undefined): string {
  const file = database === undefined ? "revisions.cache" : `revisions.${database}.cache`;
  const modules = join(root, "node_modules");
  return existsSync(modules) ? join(modules, ".cache", "limbeck", file) : join(root, ".limbeck", file);
}

function dialectsOf(
  { dialects, plugins = [] }: OneDatabaseConfig,
  { file }: ConfigPlace,
): Project["dialects"] {
  if (dialects === undefined) return Object.fromEntries(coreDialectNames.map((name) => [name, {}]));
  const known = dialectNames(plugins);
  for (const name of Object.keys(dialects)) {
    if (!known.includes(name)) throw unknownDialect(name, plugins).at({ file });
  }
  return dialects;
}

function nameOf(root: string, database: string | undefined): string {
  const name = packageName(root) ?? basename(root);
  return database === undefined ? name : `${name}/${database}`;
}

function packageName(root: string): string | undefined {
  try {
    const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name?: unknown };
    if (typeof name === "string" && name !== "") return name;
  } catch {
    // No package.json, or not a readable one: the directory's name serves as well.
  }
  return undefined;
}

/** Faults of the configuration's content name its file. */
async function locateConfig<T>({ file }: ConfigPlace, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    return locate(
      () => ({ file }),
      () => {
        throw error;
      },
    );
  }
}
