import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import * as authoring from "../authoring.js";
import { coreDialectNames, definitionsWith, dialectNames, unknownDialect } from "../core.js";
import * as door from "../dialect/index.js";
import { locate } from "../errors/index.js";
import type { Definitions } from "../operations/index.js";
import { buildGraph } from "../revision/graph.js";
import { loadFile, loadFiles } from "../revision/load/index.js";
import { readRevision } from "../revision/read-revision.js";
import type { Revision } from "../revision/revision.js";
import { defaultNaming } from "../schema/index.js";
import { version } from "../version.js";
import type { Config } from "./config.js";
import { readConfig } from "./config-shape.js";
import { type ConfigPlace, findConfig } from "./find-config.js";
import type { Project } from "./project.js";

export interface LoadProjectOptions {
  /** Where to look for the configuration. Default: the working directory. */
  readonly cwd?: string;
  /** The configuration file, or its directory. */
  readonly config?: string;
  /** False reads and keeps no cache, whatever the configuration says. */
  readonly cache?: boolean;
}

/** What a project's files get for these imports, without any look-up. */
const modules = { limbeck: authoring, "limbeck/dialect": door };

/** Reads a project: its configuration, its revisions, their graph. */
export async function readProject(options: LoadProjectOptions): Promise<Project> {
  const place = findConfig(options.cwd ?? process.cwd(), options.config);
  const config = await loadFile({
    ...place,
    modules,
    validate: (exported) => readConfig(exported, place.file),
  });
  return locateConfig(place, async () => {
    const { plugins = [], versionTable = {}, templates, timeouts = {}, naming = defaultNaming } = config;
    const definitions = definitionsWith(plugins);
    const revisions = await loadRevisions(place.root, config, definitions, options.cache ?? true);
    const scriptTemplate = templates?.script && resolve(place.root, templates.script);
    return {
      name: config.name ?? nameOf(place.root),
      root: place.root,
      graph: buildGraph(revisions),
      dialects: dialectsOf(config, place),
      versionTable: {
        table: versionTable.name ?? "alembic_version",
        ...(versionTable.schema === undefined ? {} : { schema: versionTable.schema }),
        primaryKey: versionTable.primaryKey ?? true,
      },
      naming,
      timeouts,
      definitions,
      plugins,
      ...(scriptTemplate === undefined ? {} : { scriptTemplate }),
    };
  });
}

async function loadRevisions(
  root: string,
  config: Config,
  definitions: Definitions,
  cache: boolean,
): Promise<Revision[]> {
  const { plugins = [], revisions } = config;
  const pluginNames = plugins.map(({ name }) => name).sort();
  const { files } = await loadFiles<Revision>({
    root,
    globs: typeof revisions === "string" ? [revisions] : revisions,
    ignore: ["**/node_modules/**", "**/*.d.ts"],
    modules,
    validate: (exported, context) => readRevision(exported, context, definitions),
    cacheFile: cache && config.cache !== false ? cachePath(root) : undefined,
    version: [version, ...pluginNames].join(" "),
  });
  return files.map(({ value }) => value);
}

/** Beside the caches of other tools where the project has such a place, else in a directory of its own. */
function cachePath(root: string): string {
  const modules = join(root, "node_modules");
  return existsSync(modules)
    ? join(modules, ".cache", "limbeck", "revisions.json")
    : join(root, ".limbeck", "revisions.json");
}

function dialectsOf({ dialects, plugins = [] }: Config, { file }: ConfigPlace): Project["dialects"] {
  if (dialects === undefined) return Object.fromEntries(coreDialectNames.map((name) => [name, {}]));
  const known = dialectNames(plugins);
  for (const name of Object.keys(dialects)) {
    if (!known.includes(name)) throw unknownDialect(name, plugins).at({ file });
  }
  return dialects;
}

function nameOf(root: string): string {
  try {
    const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name?: unknown };
    if (typeof name === "string" && name !== "") return name;
  } catch {
    // No package.json, or not a readable one: the directory's name serves as well.
  }
  return basename(root);
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
