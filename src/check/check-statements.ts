import type { CheckProfile } from "../dialect/check-profile.js";
import type { CheckedStatement, Diagnostic } from "./diagnostic.js";
import type { Engine, Verdict } from "./engine.js";
import { excerpt, positionAt } from "./excerpt.js";
import { grammarFor, isBeyond } from "./grammar-for.js";
import { isWholeGap, readAround } from "./known-gaps.js";

export interface CheckOptions {
  /** The version that the scripts are for, such as `15` or `"10.11"`. */
  readonly serverVersion?: string | number;
}

/** How far the check went. Every statement counts in exactly one of parsed, gaps, rejected, skipped and unchecked. */
export interface CheckStatistics {
  readonly statements: number;
  /** Statements that a parser looked at: repeated texts are parsed once. */
  readonly distinct: number;
  readonly parsed: number;
  /** Rejected, but covered by a known gap of the parser. */
  readonly gaps: number;
  readonly rejected: number;
  /** Too long or too deep for the parser. */
  readonly skipped: number;
  /** There is no parser for the dialect. */
  readonly unchecked: number;
}

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly statistics: CheckStatistics;
}

type Outcome = "parsed" | "gaps" | "rejected" | "skipped";

/** What is known of one SQL text, wherever it stands. */
interface Finding {
  readonly outcome: Outcome;
  readonly complaint?: Complaint;
}

type Complaint = Omit<Diagnostic, "place">;

/** Parses each statement with the dialect's parser and reports what it rejects, in the order of the statements. */
export async function checkStatements(
  statements: Iterable<CheckedStatement>,
  profile: CheckProfile,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const { serverVersion } = options;
  const grammar = grammarFor(profile, serverVersion);
  const engine = await engineOf(grammar, serverVersion);
  const findings = new Map<string, Finding>();
  const counts = { parsed: 0, gaps: 0, rejected: 0, skipped: 0 };
  const diagnostics: Diagnostic[] = [];
  let total = 0;
  for (const { sql, origin } of statements) {
    total++;
    if (engine === undefined) continue;
    let finding = findings.get(sql);
    if (finding === undefined) {
      finding = findNul(sql) ?? (await examine(sql, engine, grammar, options));
      findings.set(sql, finding);
    }
    counts[finding.outcome]++;
    if (finding.complaint !== undefined) diagnostics.push({ ...finding.complaint, place: origin });
  }
  const unchecked = engine === undefined ? total : 0;
  return { diagnostics, statistics: { statements: total, distinct: findings.size, ...counts, unchecked } };
}

async function engineOf(
  profile: CheckProfile,
  serverVersion: CheckOptions["serverVersion"],
): Promise<Engine | undefined> {
  switch (profile.engine) {
    case "pg-query":
      return (await import("./pg-query.js")).pgQuery;
    case "libpg-query":
      return (await import("./libpg-query.js")).libpgQuery(serverVersion);
    case "node-sql-parser": {
      if (profile.database === undefined)
        throw new Error("A check profile for node-sql-parser names no database.");
      return (await import("./node-sql-parser.js")).nodeSqlParser(profile.database);
    }
    case "none":
      return undefined;
  }
}

/** Every parser here stops at a NUL, so that what follows it would go unseen. */
function findNul(sql: string): Finding | undefined {
  const nul = sql.indexOf("\0");
  if (nul === -1) return undefined;
  return {
    outcome: "rejected",
    complaint: complain(sql, "error", "a NUL character ends the text here", nul),
  };
}

async function examine(
  sql: string,
  engine: Engine,
  profile: CheckProfile,
  options: CheckOptions,
): Promise<Finding> {
  const verdict = await engine.check(sql);
  if (verdict.kind !== "rejected") return findingOf(sql, verdict, profile, options);
  if (isWholeGap(sql, profile.knownGaps)) return { outcome: "gaps" };
  const reading = readAround(sql, profile.knownGaps);
  if (reading === sql) return findingOf(sql, verdict, profile, options);
  const second = await engine.check(reading);
  return second.kind === "parsed" ? { outcome: "gaps" } : findingOf(sql, second, profile, options);
}

function findingOf(sql: string, verdict: Verdict, profile: CheckProfile, options: CheckOptions): Finding {
  switch (verdict.kind) {
    case "parsed":
      return { outcome: "parsed" };
    case "rejected":
      return { outcome: "rejected", complaint: reject(sql, verdict, profile, options) };
    case "doubtful":
      return { outcome: "rejected", complaint: complain(sql, "warning", verdict.message, verdict.offset) };
    case "too-deep":
      return {
        outcome: "skipped",
        complaint: complain(sql, "warning", `not checked: ${verdict.because}`, 0),
      };
    case "too-long":
      return { outcome: "skipped" };
  }
}

function reject(
  sql: string,
  { message, offset }: { readonly message: string; readonly offset: number },
  { authority, grammarVersion }: CheckProfile,
  { serverVersion }: CheckOptions,
): Complaint {
  if (isBeyond(grammarVersion, serverVersion)) {
    const doubt = `the parser knows the grammar of version ${grammarVersion}, the script is for ${serverVersion}`;
    return complain(sql, "warning", `${message} (${doubt})`, offset);
  }
  return complain(sql, authority === "gate" ? "error" : "warning", message, offset);
}

function complain(sql: string, severity: Diagnostic["severity"], message: string, offset: number): Complaint {
  const position = positionAt(sql, offset);
  return { severity, code: "sql-rejected", message, excerpt: excerpt(sql, position), position };
}
