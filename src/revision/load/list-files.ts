import { Fault } from "../../errors/index.js";
import { matchPlainGlob, withoutDot } from "./match-plain-glob.js";
import { isModuleFile } from "./module-path.js";
import { packageDirectory, parsePackageGlob } from "./package-glob.js";

export interface ListFilesOptions {
  readonly root: string;
  /** Those that begin with `package:` look into an npm package; what they match keeps that beginning. */
  readonly globs: readonly string[];
  readonly ignore?: readonly string[];
}

/** The revision files that the globs match, relative to the root, sorted; none is a `revisions-none` fault. */
export async function listFiles(options: ListFilesOptions): Promise<string[]> {
  const { root, ignore = [] } = options;
  const globs = options.globs.map(withoutDot);
  const matches: string[] = [];
  for (const { directory, prefix, globs: some } of places(root, globs)) {
    const found = plainMatches(directory, some, ignore) ?? (await globMatches(directory, some, ignore));
    for (const match of found) matches.push(prefix + match);
  }
  const files = matches.filter(isModuleFile).sort();
  if (files.length > 0) return files;
  const wanted = globs.map((each) => `"${each}"`).join(", ");
  throw new Fault("revisions-none", `no revision file in "${root}" matches ${wanted}`, {
    advice:
      "Check the globs of the configuration: they are relative to its directory. Or write a first revision.",
    details: matches.slice(0, 3).map((match) => `"${match}" matches, but is no .ts, .js or .json file`),
  });
}

/** The same for plain globs alone, without a fault where there is no file; undefined where another glob is among them. */
export function listPlainFiles(root: string, globs: readonly string[]): string[] | undefined {
  return plainMatches(root, globs.map(withoutDot), [])?.filter(isModuleFile).sort();
}

interface GlobPlace {
  readonly directory: string;
  /** What the names of the files found there begin with. */
  readonly prefix: string;
  readonly globs: string[];
}

/** The globs by where they look: in the project, in a package. */
function places(root: string, globs: readonly string[]): Iterable<GlobPlace> {
  const found = new Map<string, GlobPlace>();
  for (const given of globs) {
    const { package: name, glob } = parsePackageGlob(given) ?? { package: undefined, glob: given };
    const prefix = name === undefined ? "" : `package:${name}/`;
    const place = found.get(prefix);
    if (place !== undefined) place.globs.push(glob);
    else {
      const directory = name === undefined ? root : packageDirectory(root, name);
      found.set(prefix, { directory, prefix, globs: [glob] });
    }
  }
  return found.values();
}

function plainMatches(
  root: string,
  globs: readonly string[],
  ignore: readonly string[],
): string[] | undefined {
  if (ignore.length > 0) return undefined;
  const found = new Set<string>();
  for (const glob of globs) {
    const matches = matchPlainGlob(root, glob);
    if (matches === undefined) return undefined;
    for (const match of matches) found.add(match);
  }
  return [...found];
}

async function globMatches(
  root: string,
  globs: readonly string[],
  ignore: readonly string[],
): Promise<string[]> {
  const { default: glob } = await import("fast-glob");
  try {
    return glob.sync([...globs], { cwd: root, ignore: [...ignore, "**/node_modules/**"] });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault("file-unreadable", `the files in "${root}" cannot be listed: ${reason}`, {
      advice: "Check that you may read the directory, and the globs of the configuration.",
      cause: error,
    });
  }
}
