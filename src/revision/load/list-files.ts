import { Fault } from "../../errors/index.js";
import { isModuleFile } from "./module-path.js";

export interface ListFilesOptions {
  readonly root: string;
  readonly globs: readonly string[];
  readonly ignore?: readonly string[];
}

/** The revision files that the globs match, relative to the root, sorted; none is a `revisions-none` fault. */
export async function listFiles({ root, globs, ignore = [] }: ListFilesOptions): Promise<string[]> {
  const { default: glob } = await import("fast-glob");
  const options = { cwd: root, ignore: [...ignore, "**/node_modules/**"], suppressErrors: false };
  let matches: string[];
  try {
    matches = glob.sync([...globs], options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault("file-unreadable", `the files in "${root}" cannot be listed: ${reason}`, {
      advice: "Check that you may read the directory, and the globs of the configuration.",
      cause: error,
    });
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
