/** One change of a row of the version table. */
export type VersionMove =
  | { readonly kind: "insert"; readonly revision: string }
  | { readonly kind: "delete"; readonly revision: string }
  | { readonly kind: "update"; readonly before: string; readonly after: string };

/** Rows of the version table, any of which says that `revision` is applied. */
export interface AppliedRows {
  readonly revision: string;
  readonly rows: readonly string[];
}

/**
 * When a step is still to be done, for scripts that begin anywhere in the range. The version table holds heads, so
 * that a revision is applied where a row of its own or of one of its descendants stands.
 */
export interface StepCondition {
  /**
   * `present`: to be done where one of `rows` stands. `absent`: to be done where none does. Where the history is a line
   * the row of the revision before tells as much as the list of all after it, and is short.
   */
  readonly when: "present" | "absent";
  readonly rows: readonly string[];
  /** What must be applied for the step (an upgrade's parents), or what the step leaves behind (a downgrade's). */
  readonly requires: readonly AppliedRows[];
}
