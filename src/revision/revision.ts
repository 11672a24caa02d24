import type { Operation } from "../operations/index.js";

/** A revision as limbeck holds it: its lists are lists, and it knows its file. Plain data. */
export interface Revision {
  readonly revision: string;
  /** Empty for a base; several for a merge. */
  readonly downRevisions: readonly string[];
  readonly branchLabels: readonly string[];
  readonly dependsOn: readonly string[];
  readonly message: string;
  /** ISO 8601, as the author wrote it. */
  readonly createDate?: string;
  readonly upgrade: readonly Operation[];
  /** Absent: derived from the history. */
  readonly downgrade?: readonly Operation[];
  /** Relative to the project, with forward slashes. */
  readonly file: string;
}
