import { comparable } from "./normal-form.js";

/** A way in which our statement differs from the recorded one on purpose. Both are read as `becomes`. */
export interface Betterment {
  readonly name: string;
  readonly reason: string;
  readonly dialects?: readonly string[];
  /** Found in a normal statement, the recorded or ours. */
  readonly pattern: RegExp;
  readonly becomes: string;
}

export const betterments: readonly Betterment[] = [];

/** How our statements compare with the recorded ones. */
export interface Match {
  readonly verdict: "equal" | "better" | "different";
  readonly betterments: readonly string[];
  /** Normal statements that only one side has. */
  readonly recorded: readonly string[];
  readonly ours: readonly string[];
}

/** Compares in normal form; what differs only as the betterments say is better, the rest is different. */
export function matchStatements(
  recorded: readonly string[],
  ours: readonly string[],
  dialect: string,
): Match {
  const left = comparable(recorded, dialect);
  const right = comparable(ours, dialect);
  if (same(left, right)) return { verdict: "equal", betterments: [], recorded: [], ours: [] };
  const used = new Set<string>();
  const readLeft = left.map((sql) => readAs(sql, dialect, used));
  const readRight = right.map((sql) => readAs(sql, dialect, used));
  const verdict = same(readLeft, readRight) ? "better" : "different";
  return {
    verdict,
    betterments: verdict === "better" ? [...used] : [],
    recorded: without(readLeft, readRight),
    ours: without(readRight, readLeft),
  };
}

function readAs(sql: string, dialect: string, used: Set<string>): string {
  return betterments
    .filter(({ dialects }) => dialects === undefined || dialects.includes(dialect))
    .reduce((text, { name, pattern, becomes }) => {
      const read = text.replace(pattern, becomes);
      if (read !== text) used.add(name);
      return read;
    }, sql);
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((sql, at) => sql === right[at]);
}

function without(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...right];
  return left.filter((sql) => {
    const at = rest.indexOf(sql);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}
