import { listPlainFiles } from "./list-files.js";
import { digestOf, ProjectFiles } from "./project-files.js";

/** One digest for the names and the contents of files, in their order: SHA-256 in base64. */
export function contentsDigest(files: readonly (readonly [file: string, digest: string])[]): string {
  return digestOf(JSON.stringify(files));
}

/**
 * The digest of the files that plain globs match now, as `loadFiles` tells it. Undefined where another glob needs more than
 * a look into directories. A file that cannot be read is a fault.
 */
export function plainContents(root: string, globs: readonly string[]): string | undefined {
  const names = listPlainFiles(root, globs);
  if (names === undefined) return undefined;
  const files = new ProjectFiles(root);
  return contentsDigest(names.map((name) => [name, files.read(name).digest]));
}
