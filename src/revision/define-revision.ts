import type { Operation, OperationBase } from "../operations/index.js";

/** An operation as a revision file may hold it: `executeFile` leaves the text to be read when the file is loaded. */
export type AuthoredOperation =
  | Operation
  | (OperationBase & { readonly kind: "execute"; readonly file?: unknown })
  | (OperationBase & { readonly kind: `${string}.${string}` });

/** A revision as its author writes it. */
export interface RevisionDefinition {
  /** Identifier; without `@ - + : ,`, blanks and quotes. */
  readonly revision: string;
  /** null for a base, several for a merge. */
  readonly downRevision: string | readonly string[] | null;
  readonly branchLabels?: string | readonly string[];
  readonly dependsOn?: string | readonly string[];
  /** What the revision does, in one line. */
  readonly message?: string;
  /** ISO 8601. */
  readonly createDate?: string;
  readonly upgrade: readonly AuthoredOperation[];
  /** May be left out where the history can derive it. */
  readonly downgrade?: readonly AuthoredOperation[];
}

/** Types a revision file's default export; the data is returned as it is. */
export function defineRevision(definition: RevisionDefinition): RevisionDefinition {
  return definition;
}
