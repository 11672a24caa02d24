import type { PostWriteHook } from "./post-write-hook.js";
import type { ProcessRevision } from "./revision-draft.js";
import type { VersionLocation } from "./version-locations.js";

/** How a project's revision files are written. */
export interface AuthoringSettings {
  /** Of the revision files, as configured. */
  readonly globs: readonly string[];
  readonly locations: readonly VersionLocation[];
  readonly fileTemplate: string;
  readonly slugLength: number;
  readonly timezone: string;
  /** Absolute path of the user's own template of a revision file. */
  readonly template?: string;
  readonly templateArgs: Readonly<Record<string, unknown>>;
  readonly postWriteHooks: readonly PostWriteHook[];
  readonly processRevision?: ProcessRevision;
}
