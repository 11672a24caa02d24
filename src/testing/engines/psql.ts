import { renderScript } from "../../script/index.js";
import type { Engine, EngineChoice, Row } from "./engine.js";
import { postgresqlReset, postgresqlTogether } from "./postgresql-reset.js";
import { expectSuccess, runClient } from "./run-client.js";
import { scratchDirectory } from "./scratch-directory.js";

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
  const send = async (target: string, sql: string) =>
    expectSuccess(
      await runClient("psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", target], sql),
      sql,
    );
  await send(url, `CREATE DATABASE ${name};`);
  return {
    name: "psql",
    dialect: "postgresql",
    async run(plan, dialect) {
      const file = await directory.write("script.sql", renderScript(plan, dialect, { client: "psql" }));
      return runClient("psql", ["-X", "-f", file, own.href]);
    },
    execute: async (...statements) => void (await send(own.href, statements.join("\n"))),
    async read<Key extends string>(queries: Readonly<Record<Key, string>>) {
      return JSON.parse(await send(own.href, postgresqlTogether(queries))) as Record<Key, Row[]>;
    },
    reset: async () => void (await send(own.href, `SET client_min_messages = warning;${postgresqlReset}`)),
    async close() {
      await send(url, `DROP DATABASE ${name} WITH (FORCE);`);
      await directory.remove();
    },
  };
}
