import type { ExplainedRefusal, MeasuredHistory } from "./measure-history.js";
import type { SchemaComparison } from "./same-schema.js";
import type { ScriptComparison } from "./whole-scripts.js";

/** The numbers of one history in one dialect. */
export function summaryOf({
  corpus,
  dialect,
  stretch,
  revisions,
  operations,
  differences,
  betterments,
}: MeasuredHistory) {
  const counting = revisions.filter(({ counts }) => counts);
  const refusals = counting.flatMap((one) => one.refusals);
  return {
    corpus,
    dialect,
    stretch,
    revisions: counting.length,
    compiled: counting.filter((one) => one.refusals.length === 0).length,
    refused: refusals.length,
    causes: countBy(refusals, ({ cause }) => cause),
    reasons: countBy(refusals, reasonOf),
    operations,
    differences: countBy(differences, ({ op }) => op),
    betterments: Object.fromEntries(betterments),
  };
}

/** A refusal's class: nothing in it names a table or a column. */
export function reasonOf({ code, kind, cause, message }: ExplainedRefusal): string {
  return code === "import" ? message : `${code} in ${kind} (${cause})`;
}

export function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

const columns = ["revisions", "compiled", "refused", "equal", "better", "different", "raw"] as const;

/** Corpora × dialects, and the reasons of all refusals together. */
export function printTable(measured: readonly MeasuredHistory[]): void {
  console.log(
    ["corpus".padEnd(20), "dialect".padEnd(13), ...columns.map((name) => name.padStart(10))].join(""),
  );
  const totals = new Map<string, number[]>();
  for (const one of measured) {
    const { corpus, dialect, stretch, revisions, compiled, refused, operations } = summaryOf(one);
    const { equal, better, different, raw } = operations;
    const row = [revisions, compiled, refused, equal, better, different, raw];
    const total = totals.get(dialect) ?? row.map(() => 0);
    totals.set(
      dialect,
      total.map((sum, at) => sum + row[at]!),
    );
    console.log(line(corpus, `${dialect}${stretch ? " *" : ""}`, row));
  }
  console.log("");
  for (const [dialect, row] of totals) console.log(line("all", dialect, row));
  console.log("\n* the project itself does not run on this dialect");
  printReasons(measured);
}

function line(corpus: string, dialect: string, row: readonly number[]): string {
  return [corpus.padEnd(20), dialect.padEnd(13), ...row.map((count) => String(count).padStart(10))].join("");
}

function printReasons(measured: readonly MeasuredHistory[]): void {
  const refusals = measured.flatMap(({ dialect, revisions }) =>
    revisions.flatMap((one) => one.refusals.map((refusal) => `${dialect.padEnd(11)} ${reasonOf(refusal)}`)),
  );
  console.log("\nrefused, by dialect and reason");
  for (const [reason, count] of Object.entries(countBy(refusals, (one) => one)).slice(0, 80)) {
    console.log(`${String(count).padStart(6)}  ${reason}`);
  }
}

/** Each refusal and each difference of one history. */
export function printHistory({ corpus, dialect, revisions, differences }: MeasuredHistory): void {
  console.log(`\n== ${corpus} ${dialect}`);
  for (const { refusals } of revisions) {
    for (const one of refusals) console.log(`refused ${one.revision} [${reasonOf(one)}] ${one.message}`);
  }
  for (const { revision, op, match } of differences) {
    console.log(`different ${revision} ${op}`);
    for (const sql of match.recorded) console.log(`  - ${sql}`);
    for (const sql of match.ours) console.log(`  + ${sql}`);
  }
}

/** The numbers of one comparison on an engine. */
export function schemaSummaryOf({
  corpus,
  dialect,
  tables,
  recordedFailures,
  ourFailures,
  differences,
  tainted,
  refusedByBoth,
  refusedAlone,
}: SchemaComparison) {
  const known = new Set(differences.filter(({ known }) => known !== undefined).map(({ object }) => object));
  const objects = new Set(differences.filter(({ known }) => known === undefined).map(({ object }) => object));
  const clean = [...objects].filter((object) => !tainted.has(object.replace(/.*\./, "")));
  return {
    corpus,
    dialect,
    tables,
    different: clean.length,
    known: known.size,
    refusedByBoth,
    refusedAlone: refusedAlone.length,
    tainted: objects.size - clean.length,
    recordedFailures: recordedFailures.length,
    ourFailures: ourFailures.length,
  };
}

/** Catalogs compared, corpora × engines; `verbose` tells each difference and each failed statement of ours. */
export function printSchemas(compared: readonly SchemaComparison[], verbose: boolean | undefined): void {
  const names = [
    "tables",
    "different",
    "known",
    "refused",
    "failed",
    "failed: ours",
    "both refuse",
    "we alone",
  ];
  console.log(["corpus".padEnd(20), "engine".padEnd(13), ...names.map((name) => name.padStart(14))].join(""));
  for (const one of compared) {
    const { corpus, dialect, ...counts } = schemaSummaryOf(one);
    const { tables, different, known, tainted, recordedFailures, ourFailures } = counts;
    const row = [tables, different, known, tainted, recordedFailures, ourFailures];
    row.push(counts.refusedByBoth, counts.refusedAlone);
    console.log(
      [corpus.padEnd(20), dialect.padEnd(13), ...row.map((count) => String(count).padStart(14))].join(""),
    );
  }
  if (verbose) for (const one of compared) printSchema(one);
}

function printSchema({
  corpus,
  dialect,
  recordedFailures,
  ourFailures,
  differences,
  tainted,
  refusedAlone,
}: SchemaComparison): void {
  console.log(`\n== ${corpus} ${dialect}`);
  const expected = new Set(recordedFailures.map(({ revision }) => revision));
  for (const { revision, sql, message } of ourFailures) {
    console.log(
      `${expected.has(revision) ? "failed too" : "FAILED"} ${revision} ${message}\n    ${sql.replaceAll("\n", "\n    ")}`,
    );
  }
  for (const { revision, sql, message } of recordedFailures) {
    console.log(`recorded failed ${revision} ${message} | ${sql.replace(/\s+/g, " ").slice(0, 200)}`);
  }
  for (const { revision, message } of refusedAlone) console.log(`refused alone ${revision} ${message}`);
  for (const one of differences) {
    const { object, what, recorded, ours, known } = one;
    const mark = tainted.has(object.replace(/.*\./, "")) ? "refused" : "DIFFERENT";
    console.log(`${known === undefined ? mark : "known"} ${object} ${what}: ${recorded} | ${ours}`);
    if (known !== undefined) console.log(`    ${known.reason}`);
  }
}

/** Whole scripts, one line each, and every difference. */
export function printScripts(compared: readonly ScriptComparison[]): void {
  for (const { corpus, dialect, direction, outcome, detail, tables, differences } of compared) {
    const head = [corpus.padEnd(20), dialect.padEnd(12), direction.padEnd(10), outcome.padEnd(15)];
    console.log(`${head.join("")}${String(tables).padStart(4)}  ${detail}`);
    for (const { object, what, recorded, ours } of differences)
      console.log(`    ${object} ${what}: ${recorded} | ${ours}`);
  }
  console.log("");
  const counts = countBy(compared, ({ dialect, direction, outcome }) =>
    [dialect.padEnd(12), direction.padEnd(10), outcome].join(""),
  );
  for (const [row, count] of Object.entries(counts).sort()) console.log(`${row.padEnd(40)}${count}`);
}
