import type { KnownGap } from "../dialect/check-profile.js";

/** Whether a known gap covers the whole statement. */
export function isWholeGap(sql: string, gaps: readonly KnownGap[]): boolean {
  return gaps.some(({ when, readAs }) => readAs === undefined && when.test(sql));
}

/**
 * The statement with each phrase that the parser does not know replaced by one that it does. A shorter replacement is
 * filled up with spaces, so that an offset in the reading is one in the statement.
 */
export function readAround(sql: string, gaps: readonly KnownGap[]): string {
  let reading = sql;
  for (const { when, readAs } of gaps) {
    if (readAs === undefined) continue;
    reading = reading.replace(when, (...match: (string | undefined)[]) => {
      const text = readAs.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "");
      return text.padEnd(match[0]!.length);
    });
  }
  return reading;
}
