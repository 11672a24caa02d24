import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { coreDialectNames, definitionsWith, dialectNames, unknownDialect } from "../core.js";
import { Fault, locate } from "../errors/index.js";
import type { Definitions } from "../operations/index.js";
import { buildGraph, type RevisionGraph } from "../revision/graph.js";
import { type DependencyStates, loadFile, loadFiles } from "../revision/load/index.js";
import { readRevision } from "../revision/read-revision.js";
import type { Revision } from "../revision/revision.js";
import { defaultNaming } from "../schema/index.js";
import { version } from "../version.js";
import { authoringOf } from "./authoring-of.js";
import { cacheDirectory } from "./cache-directory.js";
import type { Config } from "./config.js";
import { readConfig } from "./config-shape.js";
import { databaseConfig, databaseNamesOf, type OneDatabaseConfig } from "./database-config.js";
import { fileModules } from "./file-modules.js";
import { type ConfigPlace, findConfig } from "./find-config.js";
import type { Project } from "./project.js";
import { packageFile, projectInputs } from "./project-inputs.js";

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
): Promise<Configuration> {
  const place = findConfig(options.cwd ?? process.cwd(), options.config);
  return loadFile({
    ...place,
    modules: fileModules,
    validate: (exported, { uses }) => ({
      place,
      config: readConfig(exported, place.file),
      files: [place.file, ...uses],
    }),
  });
}

export interface Configuration {
  readonly place: ConfigPlace;
  readonly config: Config;
  /** The configuration file, and those that it imports or looked for. */
  readonly files: readonly [string, ...string[]];
}

/** The names of the databases of a project that has several; none where it is for one alone. */
export async function readDatabaseNames(options: LoadProjectOptions): Promise<readonly string[]> {
  return databaseNamesOf((await readConfiguration(options)).config);
}

/** Reads a project: its configuration, its revisions, their graph. */
export async function readProject(options: LoadProjectOptions): Promise<Project> {
  const { place, config, files } = await readConfiguration(options);
  return locateConfig(place, () =>
    projectOf(place, files, databaseConfig(config, options.database), options),
  );
}

async function projectOf(
  place: ConfigPlace,
  configFiles: Configuration["files"],
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
  const { revisions, ...read } = await loadRevisions(place.root, config, definitions, options);
  const scriptTemplate = templates?.script && resolve(place.root, templates.script);
  const further = [packageFile(place.root), ...(scriptTemplate === undefined ? [] : [scriptTemplate])];
  const inputs = read.kept && projectInputs({ root: place.root, config: configFiles, further, ...read });
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
    ...(inputs ? { inputs } : {}),
  };
}

async function loadRevisions(
  root: string,
  config: OneDatabaseConfig,
  definitions: Definitions,
  { cache = true, mayBeEmpty = false }: LoadProjectOptions,
): Promise<ReadRevisions> {
  const { plugins = [], revisions, database } = config;
  const pluginNames = plugins.map(({ name }) => name).sort();
  const globs = typeof revisions === "string" ? [revisions] : revisions;
  const kept = cache && config.cache !== false;
  const load = () =>
    loadFiles<Revision>({
      root,
      globs,
      modules: fileModules,
      validate: (exported, context) => readRevision(exported, context, definitions),
      cacheFile: kept ? cachePath(root, database) : undefined,
      version: [version, ...pluginNames].join(" "),
    });
  try {
    const { files, contents, dependencies } = await load();
    return { revisions: files.map(({ value }) => value), globs, contents, dependencies, kept };
  } catch (error) {
    if (!mayBeEmpty || !(error instanceof Fault) || error.code !== "revisions-none") throw error;
    return { revisions: [], globs, contents: "", dependencies: undefined, kept };
  }
}

interface ReadRevisions {
  readonly revisions: Revision[];
  readonly globs: readonly string[];
  /** One digest for the names and contents of their files. */
  readonly contents: string;
  readonly dependencies: DependencyStates | undefined;
  /** Whether anything may be kept for the next run. */
  readonly kept: boolean;
}

function cachePath(root: string, database: string | undefined): string {
  const file = database === undefined ? "revisions.cache" : `revisions.${database}.cache`;
  return join(cacheDirectory(root), file);
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
    const { name } = JSON.parse(readFileSync(packageFile(root), "utf8")) as { name?: unknown };
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
