import type { ServerVersion } from "./server-version.js";

/** The table that holds the heads: one row a head. */
export interface VersionTable {
  readonly table: string;
  readonly schema?: string;
  readonly primaryKey: boolean;
}

/** One change of the version table's rows. */
export type VersionMove =
  | { readonly kind: "insert"; readonly revision: string }
  | { readonly kind: "delete"; readonly revision: string }
  | { readonly kind: "update"; readonly before: string; readonly after: string };

export interface Timeouts {
  /** Milliseconds to wait for a lock. */
  readonly lock?: number;
  /** Milliseconds that one statement may take. */
  readonly statement?: number;
}

/** What the frame of a script may depend on. */
export interface ScriptFacts {
  readonly versionTable: VersionTable;
  readonly server: ServerVersion;
  readonly direction: "upgrade" | "downgrade" | "stamp";
  /** The rows of the version table where the script starts, sorted. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The words that statements gave as `needs`. */
  readonly needs: ReadonlySet<string>;
  readonly timeouts: Timeouts;
}

/** What the frame around one section may depend on. */
export interface SectionFacts extends ScriptFacts {
  /** The rows that the version table must hold when the section starts, sorted. */
  readonly before: readonly string[];
  /** Whether this is the script's first section. */
  readonly first: boolean;
  /** Whether this is the script's last section. */
  readonly last: boolean;
  /** False: the section's statements run outside a transaction, for the reason given. */
  readonly inTransaction: boolean;
  readonly because?: string;
}
