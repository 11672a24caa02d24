import type { NameLimit } from "../schema/index.js";
import type { ServerVersion } from "./server-version.js";

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
  /** What servers before some versions allowed, the oldest first. */
  readonly nameLimitBefore?: Readonly<Record<string, NameLimit>>;
  /** Whether a failed script can be undone as a whole, DDL included. */
  readonly transactionalDdl: boolean;
  /** The client that the dialect's DBAs use. */
  readonly defaultClient: string;
}

/** How long a name may be on this server. */
export function nameLimitOf({ nameLimit, nameLimitBefore = {} }: Traits, server: ServerVersion): NameLimit {
  const older = Object.entries(nameLimitBefore).find(([version]) => !server.atLeast(version));
  return older?.[1] ?? nameLimit;
}
