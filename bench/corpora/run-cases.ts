import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { betterments } from "./betterments.js";
import { measureBatchCases } from "./measure-batches.js";
import { type MeasuredCase, measureOperationCases, measureTypeCases } from "./measure-cases.js";
import { measureEnvironmentCases } from "./measure-environments.js";
import { countBy } from "./report.js";
import { settle, settled } from "./settled.js";

const { values: options } = parseArgs({
  options: {
    suite: { type: "string" },
    dialect: { type: "string", multiple: true },
    verbose: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const { suite } = options;
if (suite === undefined || !existsSync(suite)) {
  console.error("usage: run-cases.ts --suite DIRECTORY [--dialect NAME] [--verbose] [--json]");
  process.exit(2);
}
const all = [
  ...(await measureOperationCases(suite)),
  ...(await measureTypeCases(suite)),
  ...(await measureBatchCases(suite)),
  ...(await measureEnvironmentCases(suite)),
];
const chosen = all.filter(({ dialect }) => options.dialect?.includes(dialect) ?? true);
const { cases: measured, met: classes } = settle(chosen);
const unsorted = measured.filter(
  ({ verdict, settledBy }) => verdict !== "equal" && verdict !== "better" && settledBy === undefined,
);
if (options.json) console.log(JSON.stringify(measured, null, 2));
else print(measured);

// Every class must be met, and nothing may stand between them.
if (options.dialect === undefined && (unsorted.length > 0 || settled.some(({ name }) => !classes.has(name))))
  process.exitCode = 1;

function print(cases: readonly MeasuredCase[]): void {
  for (const [row, count] of Object.entries(
    countBy(cases, ({ file, dialect, verdict }) => `${file.padEnd(12)} ${dialect.padEnd(22)} ${verdict}`),
  ).sort()) {
    console.log(`${row.padEnd(52)} ${String(count).padStart(5)}`);
  }
  const met = new Set(cases.flatMap(({ match }) => match?.betterments ?? []));
  const idle = betterments.filter(({ name }) => !met.has(name));
  console.log(
    `\nbetterments met: ${met.size}; not met here: ${idle.map(({ name }) => name).join(", ") || "none"}`,
  );
  console.log("\nclasses of cases");
  for (const { name, as, reason } of settled)
    console.log(`${String(classes.get(name) ?? 0).padStart(5)}  ${as.padEnd(7)} ${name}: ${reason}`);
  console.log(`\nunsorted: ${unsorted.length}`);
  if (!options.verbose) return;
  for (const { file, test, dialect, verdict, detail, match } of unsorted) {
    console.log(`\n${verdict} ${file} ${dialect} ${test} ${detail}`);
    for (const sql of match?.recorded ?? []) console.log(`  - ${sql}`);
    for (const sql of match?.ours ?? []) console.log(`  + ${sql}`);
  }
}
