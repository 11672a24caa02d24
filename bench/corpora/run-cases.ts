import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { betterments } from "./betterments.js";
import { measureBatchCases } from "./measure-batches.js";
import { type MeasuredCase, measureOperationCases, measureTypeCases } from "./measure-cases.js";
import { measureEnvironmentCases } from "./measure-environments.js";
import { countBy } from "./report.js";

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
const measured = all.filter(({ dialect }) => options.dialect?.includes(dialect) ?? true);
if (options.json) console.log(JSON.stringify(measured, null, 2));
else print(measured);

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
  if (!options.verbose) return;
  for (const { file, test, dialect, verdict, detail, match } of cases) {
    if (verdict === "equal" || verdict === "better") continue;
    console.log(`\n${verdict} ${file} ${dialect} ${test} ${detail}`);
    for (const sql of match?.recorded ?? []) console.log(`  - ${sql}`);
    for (const sql of match?.ours ?? []) console.log(`  + ${sql}`);
  }
}
