import { rm } from "node:fs/promises";
import { join } from "node:path";
import { renderScript } from "../../script/index.js";
import type { Engine, EngineChoice, Row } from "./engine.js";
import { expectSuccess, runClient } from "./run-client.js";
import { scratchDirectory } from "./scratch-directory.js";

/** SQLite through its own shell, `program`. */
export function sqlite3(program: string): EngineChoice {
  return {
    name: "sqlite3",
    dialect: "sqlite",
    versions: [undefined],
    open: () => openSqlite3(program),
  };
}

const between = "-- another result --";

async function openSqlite3(program: string): Promise<Engine> {
  const directory = await scratchDirectory();
  const file = join(directory.path, "live.db");
  const send = async (args: readonly string[], sql: string) =>
    expectSuccess(await runClient(program, ["-init", "/dev/null", "-bail", ...args, file], sql), sql);
  return {
    name: "sqlite3",
    dialect: "sqlite",
    run: (plan, dialect) =>
      runClient(program, ["-bail", file], renderScript(plan, dialect, { client: "sqlite3" })),
    execute: async (...statements) => void (await send([], statements.join("\n"))),
    async read<Key extends string>(queries: Readonly<Record<Key, string>>) {
      const keys = Object.keys(queries) as Key[];
      const text = keys.map((key) => `${queries[key]};`).join(`\n.print "${between}"\n`);
      const results = (await send(["-json"], text)).split(`${between}\n`);
      const entries = keys.map((key, at) => [key, JSON.parse(results[at]?.trim() || "[]")]);
      return Object.fromEntries(entries) as Record<Key, Row[]>;
    },
    reset: () => rm(file, { force: true }),
    close: () => directory.remove(),
  };
}
