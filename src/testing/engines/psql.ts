import { renderScript } from "../../script/index.js";
import { ClientSession } from "./client-session.js";
import type { Engine, EngineChoice, Row } from "./engine.js";
import { postgresqlReset, postgresqlTogether } from "./postgresql-reset.js";
import { expectSuccess, runClient } from "./run-client.js";
import { scratchDirectory } from "./scratch-directory.js";

const quiet = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"];

let opened = 0;

/** PostgreSQL's server through psql; `url` leads to a database beside which others may be made. */
export function psql(url: string): EngineChoice {
  return {
    name: "psql",
    dialect: "postgresql",
    versions: [undefined],
    open: () => openPsql(url),
  };
}

async function openPsql(url: string): Promise<Engine> {
  const name = `limbeck_live_${process.pid}_${++opened}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const directory = await scratchDirectory();
  const maintain = async (sql: string) => expectSuccess(await runClient("psql", [...quiet, url], sql), sql);
  const session = new ClientSession({
    program: "psql",
    args: [...quiet, own.href],
    print: (mark) => `\\echo ${mark}`,
  });
  // A test's database may be lost with the server, so nobody need wait for the disk.
  await maintain(`CREATE DATABASE ${name}; ALTER DATABASE ${name} SET synchronous_commit = off;`);
  return {
    name: "psql",
    dialect: "postgresql",
    async run(plan, dialect) {
      const file = await directory.write("script.sql", renderScript(plan, dialect, { client: "psql" }));
      return runClient("psql", ["-X", "-f", file, own.href]);
    },
    execute: async (...statements) => void (await session.ask(statements.join("\n"))),
    async read<Key extends string>(queries: Readonly<Record<Key, string>>) {
      return JSON.parse(await session.ask(`${postgresqlTogether(queries)};`)) as Record<Key, Row[]>;
    },
    reset: async () => void (await session.ask(`SET client_min_messages = warning;${postgresqlReset}`)),
    async close() {
      await session.close();
      await maintain(`DROP DATABASE ${name} WITH (FORCE);`);
      await directory.remove();
    },
  };
}
