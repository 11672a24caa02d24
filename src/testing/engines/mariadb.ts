import { renderScript } from "../../script/index.js";
import { ClientSession } from "./client-session.js";
import type { Engine, EngineChoice, Row } from "./engine.js";
import { resultsFromXml } from "./results-from-xml.js";
import { runClient } from "./run-client.js";

let opened = 0;

/** MariaDB's server through its client; `url` names host, port, user and password. */
export function mariadb(url: string): EngineChoice {
  return {
    name: "mariadb",
    dialect: "mariadb",
    versions: [undefined],
    open: () => openMariadb(new URL(url)),
  };
}

async function openMariadb(url: URL): Promise<Engine> {
  const name = `limbeck_live_${process.pid}_${++opened}`;
  const login = [
    "--no-defaults",
    "--protocol=tcp",
    `--host=${url.hostname}`,
    `--port=${url.port || "3306"}`,
    `--user=${decodeURIComponent(url.username || "root")}`,
    ...(url.password === "" ? [] : [`--password=${decodeURIComponent(url.password)}`]),
  ];
  const session = new ClientSession({
    program: "mariadb",
    args: [...login, "--default-character-set=utf8mb4", "--xml", "--unbuffered"],
    print: (mark) => `SELECT '${mark}';`,
  });
  const make = `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci; USE ${name};`;
  await session.ask(make);
  return {
    name: "mariadb",
    dialect: "mariadb",
    run: (plan, dialect) =>
      runClient(
        "mariadb",
        [...login, "--comments", "--default-character-set=utf8mb4", name],
        renderScript(plan, dialect, { client: "mariadb" }),
      ),
    execute: async (...statements) => void (await session.ask(statements.join("\n"))),
    async read<Key extends string>(queries: Readonly<Record<Key, string>>) {
      const keys = Object.keys(queries) as Key[];
      const text = keys.map((key) => `${queries[key]};`).join("\n");
      const results = resultsFromXml(await session.ask(text));
      return Object.fromEntries(keys.map((key, at) => [key, results[at] ?? []])) as Record<Key, Row[]>;
    },
    reset: async () => void (await session.ask(`DROP DATABASE ${name}; ${make}`)),
    async close() {
      await session.ask(`DROP DATABASE ${name};`);
      await session.close();
    },
  };
}
