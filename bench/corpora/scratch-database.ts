import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalog } from "../../src/testing/catalog/catalog.js";
import { readMariadb } from "../../src/testing/catalog/mariadb.js";
import { readPostgresql } from "../../src/testing/catalog/postgresql.js";
import { readSqlite } from "../../src/testing/catalog/sqlite.js";
import type { Engine, LiveDialect, Outcome, Row } from "../../src/testing/engines/engine.js";
import { postgresqlTogether } from "../../src/testing/engines/postgresql-reset.js";
import { resultsFromXml } from "../../src/testing/engines/results-from-xml.js";
import { expectSuccess, runClient } from "../../src/testing/engines/run-client.js";
import { scratchDirectory } from "../../src/testing/engines/scratch-directory.js";

/** A statement that the server refused. */
export interface Failure {
  /** Which of the statements, from 0. */
  readonly at: number;
  readonly message: string;
}

/** An empty database that goes on after an error and says which statements failed. */
export interface ScratchDatabase {
  run(statements: readonly string[]): Promise<Failure[]>;
  /** Runs a whole script as its reader would; the client stops at the first error. */
  script(text: string): Promise<Outcome>;
  catalog(): Promise<Catalog>;
  close(): Promise<void>;
}

type Queries<Key extends string> = Readonly<Record<Key, string>>;

let opened = 0;

/** Where the servers are. */
export interface Servers {
  readonly postgresql: string;
  readonly mariadb: { readonly host: string; readonly port: string; readonly user: string };
  readonly sqlite: string;
}

export function openScratch(dialect: LiveDialect, servers: Servers): Promise<ScratchDatabase> {
  const name = `limbeck_corpora_${process.pid}_${++opened}`;
  if (dialect === "postgresql") return openPostgresql(name, servers.postgresql);
  if (dialect === "mariadb") return openMariadb(name, servers.mariadb);
  return openSqlite(servers.sqlite);
}

async function openPostgresql(name: string, url: string): Promise<ScratchDatabase> {
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
    async run(statements) {
      const { text, failures } = joined(statements, (sql) => `${sql}\n;`);
      const file = await directory.write("script.sql", text);
      const { stderr } = await runClient("psql", ["-X", "-q", "-o", "/dev/null", "-f", file, own.href]);
      return failures(stderr, /^psql:[^:]*:(\d+): (?:ERROR|FATAL): +(.*)$/gm);
    },
    async script(text) {
      const file = await directory.write("whole.sql", text);
      return runClient("psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f", file, own.href]);
    },
    catalog: () =>
      readPostgresql(
        reader("postgresql", async (queries) => {
          const rows: Record<string, Row[]> = {};
          for (const some of inParts(queries)) {
            Object.assign(rows, JSON.parse(await send(own.href, postgresqlTogether(some))));
          }
          return rows;
        }),
      ),
    async close() {
      await send(url, `DROP DATABASE ${name} WITH (FORCE);`);
      await directory.remove();
    },
  };
}

/** A function takes 100 arguments at most: two of each query. */
function inParts(queries: Queries<string>): Queries<string>[] {
  const entries = Object.entries(queries);
  const parts: Queries<string>[] = [];
  for (let at = 0; at < entries.length; at += 40) parts.push(Object.fromEntries(entries.slice(at, at + 40)));
  return parts;
}

const delimiter = "@@@@";

async function openMariadb(name: string, { host, port, user }: Servers["mariadb"]): Promise<ScratchDatabase> {
  const login = ["--no-defaults", "--protocol=tcp", `--host=${host}`, `--port=${port}`, `--user=${user}`];
  const charset = "--default-character-set=utf8mb4";
  const send = async (args: readonly string[], sql: string) =>
    expectSuccess(await runClient("mariadb", [...login, ...args], sql), sql);
  await send([], `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;`);
  return {
    async run(statements) {
      const { text, failures } = joined(
        statements,
        (sql) => `${sql}\n${delimiter}`,
        `DELIMITER ${delimiter}\n`,
      );
      const { stderr } = await runClient("mariadb", [...login, charset, "--force", name], text);
      return failures(stderr, /^ERROR \d+ \(\w+\) at line (\d+): (.*)$/gm);
    },
    script: (text) => runClient("mariadb", [...login, charset, "-N", "-B", name], text),
    catalog: () =>
      readMariadb(
        reader("mariadb", async (queries) => {
          const keys = Object.keys(queries);
          const results = resultsFromXml(
            await send(["--xml", charset, name], Object.values(queries).join(";\n")),
          );
          return Object.fromEntries(keys.map((key, at) => [key, results[at] ?? []]));
        }),
      ),
    close: async () => void (await send([], `DROP DATABASE ${name};`)),
  };
}

const between = "-- another result --";

async function openSqlite(program: string): Promise<ScratchDatabase> {
  const directory = await scratchDirectory();
  const file = join(directory.path, "scratch.db");
  return {
    async run(statements) {
      const { text, failures } = joined(statements, (sql) => `${sql}\n;`);
      await writeFile(join(directory.path, "script.sql"), text);
      const { stderr } = await runClient(program, ["-init", "/dev/null", file], text);
      return failures(stderr, /^(?:Parse error|Runtime error|Error):? near line (\d+): (.*)$/gm);
    },
    script: (text) => runClient(program, ["-init", "/dev/null", "-bail", file], text),
    catalog: () =>
      readSqlite(
        reader("sqlite", async (queries) => {
          const keys = Object.keys(queries);
          const text = Object.values(queries)
            .map((sql) => `${sql};`)
            .join(`\n.print "${between}"\n`);
          const outcome = await runClient(program, ["-init", "/dev/null", "-bail", "-json", file], text);
          const results = expectSuccess(outcome, text).split(`${between}\n`);
          return Object.fromEntries(keys.map((key, at) => [key, JSON.parse(results[at]?.trim() || "[]")]));
        }),
      ),
    close: () => directory.remove(),
  };
}

/** The statements as one text, and who failed by the line that the client names. */
function joined(statements: readonly string[], end: (sql: string) => string, head = "") {
  const starts: number[] = [];
  let line = head === "" ? 1 : 2;
  const parts = statements.map((sql) => {
    starts.push(line);
    const text = `${end(sql)}\n`;
    line += text.split("\n").length - 1;
    return text;
  });
  const failures = (said: string, pattern: RegExp): Failure[] =>
    [...said.matchAll(pattern)].map(([, number, message = ""]) => ({
      at: starts.findLastIndex((start) => start <= Number(number)),
      message,
    }));
  return { text: head + parts.join(""), failures };
}

/** An engine that only reads: all that the readers of catalogs need. */
function reader(
  dialect: LiveDialect,
  read: (queries: Queries<string>) => Promise<Record<string, Row[]>>,
): Engine {
  const no = () => Promise.reject(new Error("this engine only reads"));
  return {
    name: dialect,
    dialect,
    run: no,
    execute: no,
    reset: no,
    close: no,
    read: async <Key extends string>(queries: Queries<Key>) => (await read(queries)) as Record<Key, Row[]>,
  };
}
