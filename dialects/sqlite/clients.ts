import {
  type Client,
  ended,
  Fault,
  lines,
  type ModeRefusal,
  type MovesFacts,
  oneLine,
  quoted,
  type ScriptFacts,
  type SectionFacts,
} from "../../src/dialect/index.js";
import { expectNoShellLine } from "./expect-no-shell-line.js";
import { guard, passed, sqliteVersionRows } from "./guard.js";
import { databasesWithKeysOff } from "./keys-off.js";
import { checkTable } from "./rebuild.js";

const undone =
  "everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction";

/** Milliseconds to wait for another writer, where the project says nothing. */
const patience = 5000;

function keysOff(facts: ScriptFacts): string | undefined {
  return databasesWithKeysOff(facts.needs).length > 0
    ? "PRAGMA foreign_keys = OFF;  -- a table is dropped or rebuilt: no cascade may fire"
    : undefined;
}

/** The names of the checks are what the reader sees when one is broken. */
function makeCheckTable(facts: ScriptFacts): string {
  const rebuilds = databasesWithKeysOff(facts.needs).length > 0;
  return lines(
    `CREATE TEMP TABLE ${checkTable} (`,
    rebuilds &&
      '    broken_keys INTEGER CONSTRAINT "refused: rows refer to rows that do not exist" CHECK (broken_keys = 0),',
    rebuilds &&
      '    unknown_parts INTEGER CONSTRAINT "refused: the table has columns, indexes or triggers that the history does not know" CHECK (unknown_parts = 0),',
    '    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)',
    ");",
  );
}

/** Foreign keys were off, so what they guard is looked over as a whole; the first statement shows what is broken. */
function checkKeys(facts: ScriptFacts): readonly string[] {
  return databasesWithKeysOff(facts.needs).map((schema) => {
    const broken = `FROM pragma_foreign_key_check${schema === "main" ? "" : `(NULL, ${quoted(schema)})`}`;
    return lines(
      `SELECT 'broken', "table", rowid, parent ${broken} LIMIT 10;`,
      `INSERT OR ROLLBACK INTO temp.${checkTable} (broken_keys) SELECT count(*) ${broken};`,
    );
  });
}

/** One transaction from the first guard to the last version row. */
function begin(facts: ScriptFacts): readonly string[] {
  return ["BEGIN IMMEDIATE;", ...guard(facts), makeCheckTable(facts)];
}

function noStatementTimeout({ timeouts }: ScriptFacts): string | undefined {
  return timeouts.statement === undefined
    ? undefined
    : "-- SQLite sets no limit to the time of a statement: the configured one is not kept";
}

/** A section outside the transaction ends it; behind it another one begins, with the guard again. */
function openSection(facts: SectionFacts): readonly string[] {
  if (facts.inTransaction) return [];
  return [
    ...checkKeys(facts),
    `COMMIT;\nDETACH ${passed};`,
    `-- outside a transaction: ${oneLine(facts.because ?? "the revision asks for it")}`,
  ];
}

function closeSection(facts: SectionFacts): readonly string[] {
  return facts.inTransaction ? [] : ["BEGIN IMMEDIATE;", ...guard({ ...facts, from: facts.before })];
}

function close(facts: ScriptFacts): readonly string[] {
  const rebuilt = databasesWithKeysOff(facts.needs).length > 0;
  return [
    ...checkKeys(facts),
    lines(
      `DROP TABLE temp.${checkTable};`,
      "COMMIT;",
      `DETACH ${passed};`,
      rebuilt && "PRAGMA foreign_keys = ON;",
    ),
  ];
}

const terminate = (sql: string) => ended(sql);

/** Each row that is changed must have been there: an INSERT makes its row or fails, the others may find nothing. */
function moves(facts: MovesFacts): readonly string[] {
  if (!facts.inTransaction && facts.moves.length > 0) {
    throw new Fault("unsupported", "no SQLite script can be safe without its transaction", {
      advice: "Leave transactions out of the configuration for this database, or set it to perRevision.",
      place: { dialect: "sqlite", revision: facts.revision },
    });
  }
  return facts.moves.map((move) =>
    lines(
      `${sqliteVersionRows.move(move, facts.versionTable)};`,
      move.kind !== "insert" && `INSERT OR ROLLBACK INTO temp.${checkTable} (moved_rows) SELECT changes();`,
    ),
  );
}

const frame = { openSection, moves, closeSection, close };

/** Nothing in SQLite skips a statement that defines something. */
const noIdempotent: ModeRefusal = {
  because: "SQLite cannot skip statements by a condition",
  advice:
    "Write a script for each revision with --split, and run those that the database lacks: each refuses any other state.",
};

const again = "run the same script again once the reason is gone: nothing of it has been done";

/** One transaction can simply be run again; what stands outside of it cannot. */
const resumable: Partial<Client> = {
  startsAnywhere: false,
  openSection(facts) {
    if (facts.inTransaction) return [];
    throw new Fault(
      "unsupported",
      `no SQLite script can be run again that has parts outside its transaction: ${facts.because}`,
      {
        advice: "Give the statement a revision of its own, and compile that one in its plain form.",
        place: { dialect: "sqlite", revision: facts.revision },
      },
    );
  },
};

/** sqlite3, SQLite's own shell. Without `.bail` it would go on after an error and commit the half. */
const sqlite3: Client = {
  ...frame,
  name: "sqlite3",
  command: (file) => `sqlite3 -bail DATABASE < ${file}`,
  onFailure: `at the first error, exit code 1; ${undone}`,
  open: (facts) => [
    lines(
      ".bail on",
      `.timeout ${facts.timeouts.lock ?? patience}`,
      noStatementTimeout(facts),
      keysOff(facts),
    ),
    ...begin(facts),
  ],
  modes: {
    // The script says .bail by itself, so that the shell stops even where it is not asked to.
    full: { command: (file) => `sqlite3 DATABASE < ${file}` },
    idempotent: noIdempotent,
    resumable: { ...resumable, onFailure: `at the first error, exit code 1; ${again}` },
  },
  progress: (text) => `.print "${oneLine(text).replace(/[\\"]/g, "\\$&")}"`,
  terminate(sql, { raw }) {
    if (raw) expectNoShellLine(sql);
    return terminate(sql);
  },
};

/** Any program that hands the text to SQLite, as a whole or statement by statement. */
const plain: Client = {
  ...frame,
  name: "plain",
  command: (file) =>
    `run ${file} on one connection, in a program that stops at the first error and closes the connection`,
  onFailure: `at the first error; once the connection is closed or rolled back, ${undone}`,
  open: (facts) => [
    lines(
      `PRAGMA busy_timeout = ${facts.timeouts.lock ?? patience};`,
      noStatementTimeout(facts),
      keysOff(facts),
    ),
    ...begin(facts),
  ],
  modes: {
    full: {
      because: "SQLite tells a script nothing of a statement that failed, so that only a program can stop",
      advice: "Run the script with sqlite3, or the plain form in a program that stops at the first error.",
    },
    idempotent: noIdempotent,
    resumable: { ...resumable, onFailure: `at the first error; close the connection, then ${again}` },
  },
  progress: () => undefined,
  terminate,
};

export const clients = { sqlite3, plain };
