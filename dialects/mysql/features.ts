import type { EmitContext } from "../../src/dialect/index.js";

/** What MySQL and its relatives do differently within the same statements. A version says since when. */
export interface Features {
  /** CHECK constraints are enforced, not just read. */
  readonly checks: string;
  /** A default may be an expression in parentheses. */
  readonly expressionDefaults: string;
  /** An index may hold expressions; undefined: never. */
  readonly expressionIndexes: string | undefined;
  /** `RENAME COLUMN a TO b`. */
  readonly renameColumn: string;
  /** A timestamp literal may end with an offset; undefined: never. */
  readonly offsets: string | undefined;
  /** IF [NOT] EXISTS stands on columns, indexes and constraints too. */
  readonly conditional: boolean;
  /** A computed column may be declared NOT NULL. */
  readonly computedNotNull: boolean;
  /** TEXT and BLOB columns may be indexed without a length. */
  readonly wholeTextIndexes: boolean;
  /** Table options that the server lacks, each with what to do instead. */
  readonly lacksTableOptions: Readonly<Record<string, string>>;
  /** The word for an index that is kept and not used, and since when. */
  readonly invisible: { readonly word: string; readonly since: string };
  /** The words that drop a CHECK constraint. */
  readonly dropCheck: string;
}

/** MySQL's own. */
export const features: Features = {
  checks: "8.0.16",
  expressionDefaults: "8.0.13",
  expressionIndexes: "8.0.13",
  renameColumn: "8.0",
  offsets: "8.0.19",
  conditional: false,
  computedNotNull: true,
  wholeTextIndexes: false,
  lacksTableOptions: { pageCompressed: "Use mysql.compression." },
  invisible: { word: "INVISIBLE", since: "8.0" },
  dropCheck: "DROP CHECK",
};

/** Whether the server has what came with `version`. A server given as a series, for example 8.0, is its last release. */
export function hasSince(version: string | undefined, { server }: EmitContext): boolean {
  if (version === undefined) return false;
  return server.atLeast(version) || version.startsWith(`${server.text}.`);
}
