import { join } from "node:path";
import type { DependencyStates } from "../revision/load/cache.js";
import { isPlainGlob } from "../revision/load/match-plain-glob.js";
import { plainContents } from "../revision/load/plain-contents.js";
import { ProjectFiles } from "../revision/load/project-files.js";
import { pureGlobalNames } from "../revision/load/pure-globals.js";
import type { ConfigPlace } from "./find-config.js";

/** Everything that a project was read from, as far as files tell it: where all of it is the same, the project is. */
export interface ProjectInputs {
  /** Absolute path of the project's directory. */
  readonly root: string;
  /** The name of the configuration file in it. */
  readonly config: string;
  /** The globs of the revision files, all of the plain form. */
  readonly globs: readonly string[];
  /** One digest for the names and contents of the files that they match. */
  readonly revisions: string;
  /** The digests of all other files, by their name from the root; null where one was looked for in vain. */
  readonly files: DependencyStates;
}

export interface InputSources {
  readonly root: string;
  /** The configuration file, then what it imports. */
  readonly config: readonly [string, ...string[]];
  readonly globs: readonly string[];
  readonly contents: string;
  /** What the values of revisions depend on; undefined where that cannot be told. */
  readonly dependencies: DependencyStates | undefined;
  /** Paths of further files. */
  readonly further: readonly string[];
}

/** Undefined where files do not tell it all: the configuration is a program that may read anything, or uses a package. */
export function projectInputs(sources: InputSources): ProjectInputs | undefined {
  const { root, config, globs, contents, dependencies, further } = sources;
  if (dependencies === undefined || !globs.every(isPlainGlob)) return undefined;
  const files = new ProjectFiles(root);
  if (!config.every((file) => isSelfContained(files.readKept(file)?.text ?? ""))) return undefined;
  const names = [...config, ...further.map((path) => files.name(path))];
  return {
    root,
    config: config[0],
    globs,
    revisions: contents,
    files: { ...Object.fromEntries(names.map((name) => [name, files.state(name)])), ...dependencies },
  };
}

/** Whether a project whose configuration is found at `place` would be read from the same again. */
export function sameInputs(
  place: ConfigPlace,
  { root, config, globs, revisions, files }: ProjectInputs,
): boolean {
  if (place.root !== root || place.file !== config) return false;
  const now = new ProjectFiles(root);
  return (
    Object.entries(files).every(([name, state]) => now.state(name) === state) &&
    plainContents(root, globs) === revisions
  );
}

/** The file that gives a project its name where the configuration does not. */
export function packageFile(root: string): string {
  return join(root, "package.json");
}

/** Words that a program needs to reach anything beside its own text; whoever uses one in passing only loses time. */
const reaching = new RegExp(
  `\\b(?:${[...pureGlobalNames, "require", "import\\.meta", "import\\s*\\(", "module", "eval", "constructor", "Reflect"].join("|")})(?![\\w$])`,
);
const importing = /\b(?:from|import)\s*["'](?!limbeck["']|limbeck\/dialect["']|\.\.?\/)/;

function isSelfContained(text: string): boolean {
  return !reaching.test(text) && !importing.test(text);
}
