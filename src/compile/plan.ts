import type { Probe, Timeouts, VersionMove, VersionTable } from "../dialect/index.js";
import type { Place } from "../errors/index.js";

/** Where a statement comes from. */
export interface Origin extends Place {
  readonly file: string;
  readonly revision: string;
  readonly direction: "upgrade" | "downgrade";
  /** 1-based number of the operation. */
  readonly operation: string;
  readonly kind: string;
  readonly dialect: string;
}

/** One SQL statement, without its terminator, with its origin. */
export interface Statement {
  readonly sql: string;
  readonly origin: Origin;
  /** Comment to stand above it. */
  readonly note?: string;
  /** How to tell whether it has done its work, where it runs outside a transaction. */
  readonly probe?: Probe;
  /** Why it runs outside a transaction; absent: it runs inside one. */
  readonly outside?: string;
  /** Written by the author; may hold several statements. */
  readonly raw?: boolean;
  /** Holds semicolons of its own. */
  readonly body?: boolean;
  readonly alone?: boolean;
}

/** An operation, or a part of one, that needs no statement in this dialect, and why. */
export interface Omission {
  readonly remark: string;
  readonly origin: Origin;
}

export type PlanItem = Statement | Omission;

/** Statements that run together: in one transaction, or outside of any. */
export interface Section {
  readonly inTransaction: boolean;
  /** Why the section is outside a transaction. */
  readonly because?: string;
  readonly items: readonly PlanItem[];
  /** The moves of the version table's rows; they stand in the last section of a step. */
  readonly moves: readonly VersionMove[];
}

/** One revision in one direction. */
export interface PlanStep {
  readonly revision: string;
  readonly message: string;
  readonly file: string;
  readonly direction: "upgrade" | "downgrade" | "stamp";
  readonly downRevisions: readonly string[];
  /** The version table's rows on both sides, sorted. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly sections: readonly Section[];
}

/**
 * Where transactions stand, on servers that have them for DDL: one a revision, one for the script (but around what must
 * stand outside), or none.
 */
export type Transactions = "perRevision" | "perScript" | "none";

/** Everything that a script will say, for one dialect and one range: a plain value. */
export interface Plan {
  readonly project: string;
  readonly dialect: string;
  /** The server version that the statements are for. */
  readonly server: string;
  readonly direction: "upgrade" | "downgrade" | "stamp";
  /** The version table's rows on both sides, sorted. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Whether `to` is where the history ends. */
  readonly toHeads: boolean;
  readonly versionTable: VersionTable;
  readonly timeouts: Timeouts;
  readonly transactions: Transactions;
  /** SHA-256 of what the plan was made from, in hexadecimal; empty where it is not known. */
  readonly input: string;
  /** The words that statements gave as `needs`, sorted. */
  readonly needs: readonly string[];
  /** What was understood in one of several possible ways, as sentences for the user. */
  readonly warnings: readonly string[];
  readonly steps: readonly PlanStep[];
}

export function isStatement(item: PlanItem): item is Statement {
  return "sql" in item;
}

/** Every statement of a plan, in order; the version table's are not among them. */
export function* statementsOf(plan: Plan): Generator<Statement> {
  for (const step of plan.steps) {
    for (const section of step.sections) {
      for (const item of section.items) if (isStatement(item)) yield item;
    }
  }
}
