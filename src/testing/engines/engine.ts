import type { Plan } from "../../compile/index.js";
import { type Dialect, ServerVersion } from "../../dialect/index.js";

/** What a program that ran a script left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type Row = Readonly<Record<string, unknown>>;

/** The dialects for which there are engines to run scripts on. */
export type LiveDialect = "postgresql" | "mariadb" | "sqlite";

/** A database of its own, with the means to run scripts on it and to look at what they did. */
export interface Engine {
  readonly name: string;
  readonly dialect: LiveDialect;
  /** Lays the plan out for the engine's client and runs it, as the script's header says. */
  run(plan: Plan, dialect: Dialect): Promise<Outcome>;
  /** Runs statements of the test's own in one session, each with its terminator. Throws where one fails. */
  execute(...statements: readonly string[]): Promise<void>;
  /** The rows of each query, by the query's key. Throws where one fails. */
  read<Key extends string>(queries: Readonly<Record<Key, string>>): Promise<Record<Key, Row[]>>;
  /** Makes the database empty again. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** An engine that can be started. */
export interface EngineChoice {
  readonly name: string;
  readonly dialect: LiveDialect;
  /** Server versions to compile for; undefined is the dialect's default one. */
  readonly versions: readonly (string | undefined)[];
  open(): Promise<Engine>;
}

/** The rows of one query. */
export async function rowsOf(engine: Engine, sql: string): Promise<Row[]> {
  return (await engine.read({ rows: sql })).rows;
}

const versionQueries: Readonly<Record<LiveDialect, string>> = {
  postgresql: "SELECT current_setting('server_version') AS version",
  mariadb: "SELECT version() AS version",
  sqlite: "SELECT sqlite_version() AS version",
};

/** The version of the server that runs there, whatever scripts are compiled for. */
export async function serverVersion(engine: Engine): Promise<ServerVersion> {
  const [row] = await rowsOf(engine, versionQueries[engine.dialect]);
  const found = /^\d+(?:\.\d+)*/.exec(String(row?.version));
  return new ServerVersion(found?.[0] ?? "");
}
