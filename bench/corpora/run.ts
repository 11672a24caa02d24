import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type MeasuredHistory, measureHistory, readCorpus } from "./measure-history.js";
import { printHistory, printTable, summaryOf } from "./report.js";

const { values: options } = parseArgs({
  options: {
    corpora: { type: "string" },
    corpus: { type: "string", multiple: true },
    dialect: { type: "string", multiple: true },
    verbose: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const { corpora } = options;
if (corpora === undefined || !existsSync(corpora)) {
  console.error("usage: run.ts --corpora DIRECTORY [--corpus NAME] [--dialect NAME] [--verbose] [--json]");
  process.exit(2);
}

const names = readdirSync(corpora)
  .filter((name) => existsSync(join(corpora, name, "ops.json")))
  .filter((name) => options.corpus === undefined || options.corpus.includes(name))
  .sort();
const measured: MeasuredHistory[] = [];
for (const name of names) {
  const { facts, history } = readCorpus(join(corpora, name));
  const dialects = [...facts.dialects, ...facts.stretch_dialects];
  for (const dialect of dialects.filter((one) => options.dialect?.includes(one) ?? true)) {
    measured.push(await measureHistory(history, facts, dialect));
  }
}
if (options.json) console.log(JSON.stringify(measured.map(summaryOf), null, 2));
else {
  printTable(measured);
  if (options.verbose) for (const one of measured) printHistory(one);
}
