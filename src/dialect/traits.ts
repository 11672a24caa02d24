import type { NameLimit } from "../schema/index.js";

/** Facts about a dialect that layout and limits depend on. What differs in SQL is a function, not a trait. */
export interface Traits {
  /** The server's name as its maker writes it. */
  readonly title: string;
  /** The names under which options, texts and variants are looked up: its own, then its parents'. */
  readonly names: readonly string[];
  /** The server version that is assumed where none is configured. */
  readonly defaultVersion: string;
  /** Server versions in ascending order, for which the tables of verdicts say what differs. Absent: the assumed one alone. */
  readonly versions?: readonly string[];
  readonly nameLimit: NameLimit;
  /** Whether a failed script can be undone as a whole, DDL included. */
  readonly transactionalDdl: boolean;
  /** The client that the dialect's DBAs use. */
  readonly defaultClient: string;
}
