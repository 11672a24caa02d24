import type { Verdict } from "../dialect/index.js";

/** One reason, with all that it holds for. */
export interface VerdictReason {
  readonly verdict: Verdict;
  readonly because: string;
  readonly dialects: readonly string[];
  /** Operations or types. */
  readonly what: readonly string[];
}

interface Judged {
  readonly what: string;
  readonly dialect: string;
  readonly verdict: Verdict;
  readonly because?: string;
}

/** Each reason once, in the order in which they come up: what shares dialect and reason stands together, and so do dialects. */
export function verdictReasons(all: readonly Judged[]): VerdictReason[] {
  const byDialect = new Map<string, { verdict: Verdict; because: string; dialect: string; what: string[] }>();
  for (const { what, dialect, verdict, because } of all) {
    if (because === undefined) continue;
    const key = JSON.stringify([dialect, verdict, because]);
    const found = byDialect.get(key);
    if (found === undefined) byDialect.set(key, { verdict, because, dialect, what: [what] });
    else found.what.push(what);
  }
  const together = new Map<
    string,
    { verdict: Verdict; because: string; dialects: string[]; what: string[] }
  >();
  for (const { dialect, ...reason } of byDialect.values()) {
    const key = JSON.stringify(reason);
    const found = together.get(key);
    if (found === undefined) together.set(key, { ...reason, dialects: [dialect] });
    else found.dialects.push(dialect);
  }
  return [...together.values()];
}
