import type { StepCondition, VersionMove } from "../schema/index.js";
import type { Probe } from "./draft.js";
import type { ServerVersion } from "./server-version.js";

/** The table that holds the heads: one row a head. */
export interface VersionTable {
  readonly table: string;
  readonly schema?: string;
  readonly primaryKey: boolean;
}

export interface Timeouts {
  /** Milliseconds to wait for a lock. */
  readonly lock?: number;
  /** Milliseconds that one statement may take. */
  readonly statement?: number;
}

/**
 * How a script is written. `plain`: to be read first, made safe by the client's own means. `full`: safe also in a client
 * that goes on after errors. `idempotent`: each revision runs only where it has not run yet. `resumable`: the same
 * script can simply be run again after a failure.
 */
export type ScriptMode = "plain" | "full" | "idempotent" | "resumable";

export const scriptModes: readonly ScriptMode[] = ["plain", "full", "idempotent", "resumable"];

/** What the frame of a script may depend on. */
export interface ScriptFacts {
  readonly mode: ScriptMode;
  readonly versionTable: VersionTable;
  readonly server: ServerVersion;
  readonly direction: "upgrade" | "downgrade" | "stamp";
  /** The rows of the version table where the script starts, sorted. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The words that statements gave as `needs`. */
  readonly needs: ReadonlySet<string>;
  readonly timeouts: Timeouts;
  /** Whether a revision has several sections, so that its work is made to last in parts. */
  readonly split: boolean;
  /** Modes that begin anywhere in the range: every row that the version table may hold, sorted. */
  readonly known?: readonly string[];
}

/** What the frame around one section may depend on. */
export interface SectionFacts extends ScriptFacts {
  readonly revision: string;
  /** The rows that the version table must hold when the section starts, sorted. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** 1-based, among the revision's sections. */
  readonly section: number;
  readonly sections: number;
  /** Whether this is the script's first section. */
  readonly first: boolean;
  /** Whether this is the script's last section. */
  readonly last: boolean;
  /** False: the section's statements run outside a transaction, for the reason given. */
  readonly inTransaction: boolean;
  readonly because?: string;
  /** Whether a transaction begins before the section's statements, and whether it ends after them. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Of the section's own statements outside a transaction; inside one, of those that ran right before it. */
  readonly probes: readonly Probe[];
  /** How many statements there are outside a transaction that nothing can tell about. */
  readonly unprobed: number;
  /** Only in modes that begin anywhere in the range. */
  readonly condition?: StepCondition;
}

/** Which statement of a revision is written. */
export interface StatementFacts extends SectionFacts {
  /** It holds semicolons of its own. */
  readonly body?: boolean;
  /** The author wrote it. */
  readonly raw?: boolean;
  /** 1-based, among the revision's statements. */
  readonly number: number;
  readonly of: number;
}

/** The version table's moves of a section. */
export interface MovesFacts extends SectionFacts {
  readonly moves: readonly VersionMove[];
}
