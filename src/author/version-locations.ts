import { posix } from "node:path";

/** A directory that new revisions may be written to, as a glob of the configuration describes it. */
export interface VersionLocation {
  /** Relative to the project, without a slash at the end; "." for the project itself. */
  readonly directory: string;
  /** Of the files that the glob matches, without the dot. */
  readonly extension: string;
  readonly glob: string;
}

/** The directories that the configured globs look into. Packages and exclusions are not written to. */
export function versionLocations(globs: readonly string[]): VersionLocation[] {
  const found = new Map<string, VersionLocation>();
  for (const given of globs) {
    if (given.startsWith("package:") || given.startsWith("!")) continue;
    const glob = posix.normalize(given);
    const directory = directoryOf(glob);
    if (!found.has(directory)) found.set(directory, { directory, extension: extensionOf(glob), glob });
  }
  return [...found.values()];
}

/** The path before the first part that holds a wildcard; for a glob without any, the file's directory. */
function directoryOf(glob: string): string {
  const parts = glob.split("/").slice(0, -1);
  const wild = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  return parts.slice(0, wild === -1 ? undefined : wild).join("/") || ".";
}

function extensionOf(glob: string): string {
  const extension = /\.(?:\{)?(\w+)(?:,[\w,]*\})?$/.exec(posix.basename(glob))?.[1];
  return extension ?? "ts";
}
