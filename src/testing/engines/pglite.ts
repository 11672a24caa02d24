import type { PGlite } from "@electric-sql/pglite";
import { scriptStatements } from "../../script/index.js";
import type { Engine, EngineChoice, Outcome, Row } from "./engine.js";
import { postgresqlReset, postgresqlTogether } from "./postgresql-reset.js";

/** PostgreSQL 18 as WebAssembly: the script's statements one by one, as a program sends them. */
export const pglite: EngineChoice = {
  name: "pglite",
  dialect: "postgresql",
  versions: [undefined, "18"],
  open: openPglite,
};

async function openPglite(): Promise<Engine> {
  const { PGlite: Database } = await import("@electric-sql/pglite");
  const [{ citext }, { hstore }] = await Promise.all([
    import("@electric-sql/pglite/contrib/citext"),
    import("@electric-sql/pglite/contrib/hstore"),
  ]);
  const database = await Database.create({ extensions: { citext, hstore } });
  return {
    name: "pglite",
    dialect: "postgresql",
    run: (plan, dialect) => runInSession(database, scriptStatements(plan, dialect, "plain")),
    async execute(...statements) {
      for (const sql of statements) await database.exec(sql);
    },
    async read<Key extends string>(queries: Readonly<Record<Key, string>>) {
      const { rows } = await database.query<{ together: Record<Key, Row[]> }>(postgresqlTogether(queries));
      return rows[0]!.together;
    },
    reset: async () => void (await database.exec(postgresqlReset)),
    close: () => database.close(),
  };
}

/** The session ends with the script, as it does when a client goes: what is open is undone, settings are forgotten. */
async function runInSession(database: PGlite, statements: readonly string[]): Promise<Outcome> {
  const outcome = await sendAll(database, statements);
  await database.exec("ROLLBACK");
  await database.exec("DISCARD ALL");
  return outcome;
}

async function sendAll(database: PGlite, statements: readonly string[]): Promise<Outcome> {
  for (const sql of statements) {
    try {
      await database.exec(sql);
    } catch (error) {
      return { exitCode: 1, stdout: "", stderr: `${String(error)}\nwhile running:\n${sql}` };
    }
  }
  return { exitCode: 0, stdout: "", stderr: "" };
}
