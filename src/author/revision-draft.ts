/** A revision file that is about to be written, as `processRevision` sees it. */
export interface RevisionDraft {
  readonly revision: string;
  /** Full ids; none for a base, several for a merge. */
  readonly downRevisions: readonly string[];
  readonly branchLabels: readonly string[];
  /** Full ids or branch labels. */
  readonly dependsOn: readonly string[];
  readonly message: string;
  /** ISO 8601. */
  readonly createDate: string;
  /** The version location that the file goes to, relative to the configuration. */
  readonly directory: string;
  /** What the file imports from limbeck, besides `defineRevision`. */
  readonly imports: readonly string[];
  /** Each operation as source text, such as `op.dropTable("account")`. */
  readonly upgrade: readonly string[];
  /** Absent: derived from the history when it is compiled. */
  readonly downgrade?: readonly string[];
}

/** Changes what is written (the draft that is returned), leaves it (undefined), or vetoes it (false). */
export type ProcessRevision = (
  draft: RevisionDraft,
) => RevisionDraft | false | undefined | Promise<RevisionDraft | false | undefined>;
