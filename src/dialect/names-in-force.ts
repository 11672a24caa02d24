import type { NameLimit } from "../schema/index.js";

/** What the server and the project say of names, beside the dialect. */
export interface NamesInForce {
  /** Absent: the dialect's own. */
  readonly limit?: NameLimit;
  /** Whether a name is quoted although it could stand bare. */
  quotes(name: string): boolean;
}

const standard: NamesInForce = { quotes: () => false };
let current = standard;

/** What holds for names at the moment: the dialect's rules alone, outside of `withNames`. */
export function inForce(): NamesInForce {
  return current;
}

/**
 * Runs `work` with these rules for names. Emitters print names in some hundred places, and a server's limit must hold in
 * all of them: so it is set around the emitter and not handed through every phrase. Emitting is synchronous and the
 * rules are put back, so that the same call still gives the same text.
 */
export function withNames<T>(names: NamesInForce, work: () => T): T {
  const before = current;
  current = names;
  try {
    return work();
  } finally {
    current = before;
  }
}
