import type { Database, SqlJsStatic } from "sql.js";
import { renderScript } from "../../script/index.js";
import type { Engine, EngineChoice, Outcome, Row } from "./engine.js";

/** SQLite 3.5x as WebAssembly: the whole script handed over at once. */
export const sqljs: EngineChoice = {
  name: "sqljs",
  dialect: "sqlite",
  versions: [undefined, "3.53"],
  open: openSqljs,
};

async function openSqljs(): Promise<Engine> {
  const { default: load } = await import("sql.js");
  const library = await load();
  let database = new library.Database();
  return {
    name: "sqljs",
    dialect: "sqlite",
    async run(plan, dialect) {
      const outcome = runWhole(database, renderScript(plan, dialect, { client: "plain" }));
      database = reconnected(database, library);
      return outcome;
    },
    async execute(...statements) {
      database.exec(statements.join("\n"));
      database = reconnected(database, library);
    },
    async read<Key extends string>(queries: Readonly<Record<Key, string>>) {
      const entries = Object.entries<string>(queries).map(([key, sql]) => [key, rowsIn(database, sql)]);
      return Object.fromEntries(entries) as Record<Key, Row[]>;
    },
    async reset() {
      database.close();
      database = new library.Database();
    },
    async close() {
      database.close();
    },
  };
}

function runWhole(database: Database, script: string): Outcome {
  try {
    database.exec(script);
    return { exitCode: 0, stdout: "", stderr: "" };
  } catch (error) {
    return { exitCode: 1, stdout: "", stderr: String(error) };
  }
}

/** The database as the next connection finds it: what is open is undone, what is attached or temporary is gone. */
function reconnected(database: Database, { Database: Connection }: SqlJsStatic): Database {
  try {
    database.exec("ROLLBACK");
  } catch {
    // No transaction is open.
  }
  const bytes = database.export();
  database.close();
  return new Connection(bytes);
}

function rowsIn(database: Database, sql: string): Row[] {
  const statement = database.prepare(sql);
  const rows: Row[] = [];
  while (statement.step()) rows.push(statement.getAsObject() as Row);
  statement.free();
  return rows;
}
