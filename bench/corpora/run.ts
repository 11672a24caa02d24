import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type MeasuredHistory, measureHistory, readCorpus } from "./measure-history.js";
import {
  printHistory,
  printSchemas,
  printScripts,
  printTable,
  schemaSummaryOf,
  summaryOf,
} from "./report.js";
import { compareSchemas, type SchemaComparison } from "./same-schema.js";
import type { Servers } from "./scratch-database.js";
import { compareScripts, type ScriptComparison } from "./whole-scripts.js";

const { values: options } = parseArgs({
  options: {
    corpora: { type: "string" },
    corpus: { type: "string", multiple: true },
    dialect: { type: "string", multiple: true },
    verbose: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    scripts: { type: "boolean", default: false },
    engines: { type: "boolean", default: false },
    assume: { type: "boolean", default: false },
    downgrade: { type: "boolean", default: false },
    postgresql: { type: "string", default: "postgresql://postgres@127.0.0.1:5432/postgres" },
    mariadb: { type: "string", default: "root@127.0.0.1:3306" },
    sqlite3: { type: "string", default: "sqlite3" },
  },
});
const { corpora } = options;
if (corpora === undefined || !existsSync(corpora)) {
  console.error("usage: run.ts --corpora DIRECTORY [--corpus NAME] [--dialect NAME] [--verbose] [--json]");
  process.exit(2);
}

const live = { postgresql: "postgresql", mysql: "mariadb", sqlite: "sqlite" } as const;
const names = readdirSync(corpora)
  .filter((name) => existsSync(join(corpora, name, "ops.json")))
  .filter((name) => options.corpus === undefined || options.corpus.includes(name))
  .sort();
const measured: MeasuredHistory[] = [];
const compared: SchemaComparison[] = [];
const scripts: ScriptComparison[] = [];
for (const name of names) await measure(join(corpora, name));
if (options.json) {
  console.log(
    JSON.stringify([...measured.map(summaryOf), ...compared.map(schemaSummaryOf), ...scripts], null, 2),
  );
} else if (options.scripts) {
  printScripts(scripts);
} else if (options.engines) {
  printSchemas(compared, options.verbose);
} else {
  printTable(measured);
  if (options.verbose) for (const one of measured) printHistory(one);
}

/** With --assume a table that no revision creates is taken to be there. */
async function measure(directory: string): Promise<void> {
  const { facts, history } = readCorpus(directory);
  const how = {
    unknownTables: options.assume ? ("assume" as const) : ("refuse" as const),
    direction: options.downgrade ? ("downgrade" as const) : ("upgrade" as const),
  };
  const dialects = [...facts.dialects, ...facts.stretch_dialects];
  for (const dialect of dialects.filter((one) => options.dialect?.includes(one) ?? true)) {
    if (options.scripts) {
      if (dialect in live)
        scripts.push(
          ...(await compareScripts(
            directory,
            facts.name,
            history,
            live[dialect as keyof typeof live],
            serversOf(),
          )),
        );
    } else if (!options.engines) measured.push(await measureHistory(history, facts, dialect, how));
    else if (dialect in live) {
      const target = live[dialect as keyof typeof live];
      const ours = await measureHistory(history, facts, target, how);
      compared.push(await compareSchemas(ours, target, serversOf(), directory));
    }
  }
}

function serversOf(): Servers {
  const [, user = "root", host = "127.0.0.1", port = "3306"] =
    /^(.*)@(.*):(\d+)$/.exec(options.mariadb) ?? [];
  return { postgresql: options.postgresql, mariadb: { user, host, port }, sqlite: options.sqlite3 };
}
