import { type Client, Fault, lines, type ScriptFacts, type ServerVersion } from "../../src/dialect/index.js";
import { delimited, ended, holdsBody } from "./delimiter.js";
import { expectClientText } from "./expect-client-text.js";
import { mysqlVersionRows, notesClient, notesRevision, settle } from "./guard.js";
import { text } from "./literal.js";

/** What the frame of a script depends on beside its facts. */
export interface Session {
  /** The client's program. */
  readonly program: string;
  /** The variable that keeps a session from writing. */
  readOnly(server: ServerVersion): string;
  /** Limits the time that one statement may take. */
  statementTimeout(milliseconds: number): string;
}

/** The clients of a server of MySQL's kind: its own program, and any other. */
export function clientsWith(session: Session): Readonly<Record<string, Client>> {
  const onFailure =
    "at the first error; each statement before it stays done, and the comments and progress lines say which those are";
  const frame = {
    open: (facts: ScriptFacts) => open(facts, session),
    close: () => [],
    openSection: () => [],
    closeSection: () => [],
    progress: (line: string) => `SELECT ${text(line)} AS progress;`,
  };
  return {
    [session.program]: {
      ...frame,
      name: session.program,
      command: (file) =>
        `${session.program} --default-character-set=utf8mb4 DATABASE < ${file}   (not with source, not with --force)`,
      onFailure: `${onFailure}; exit code 1`,
      terminate(sql, { body, raw }) {
        if (raw) expectClientText(sql, session.program);
        return body || (raw && holdsBody(sql)) ? delimited(sql) : ended(sql);
      },
    },
    plain: {
      ...frame,
      name: "plain",
      command: (file) => `run ${file} in one session that stops at the first error, as utf8mb4`,
      onFailure,
      progress: () => undefined,
      terminate: ended,
    },
  };
}

/** MySQL's own. */
export const clients = clientsWith({
  program: "mysql",
  readOnly: () => "transaction_read_only",
  statementTimeout() {
    throw new Fault("unsupported", "MySQL cannot limit the time of a statement that changes something", {
      advice: "Leave the statement timeout out, or set the lock timeout.",
      place: { dialect: "mysql" },
    });
  },
});

/** Settings, then the guard; the session can write only after the guard, and while the version table is made before it. */
function open(facts: ScriptFacts, session: Session): string[] {
  const readOnly = session.readOnly(facts.server);
  const release = `SESSION ${readOnly} = OFF`;
  return [
    lines(
      "SET autocommit = 1;",
      `SET SESSION ${readOnly} = ON;  -- nothing can be written until the guard has passed`,
      notesClient,
      settle(facts),
      "SET NAMES utf8mb4;",
      ...timeouts(facts, session),
    ),
    ...(facts.from.length === 0 ? [versionTable(facts, readOnly)] : []),
    lines(
      "-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script starts",
      notesRevision(facts),
      settle(facts, "@refused", release),
    ),
  ];
}

function timeouts({ timeouts: { lock, statement } }: ScriptFacts, session: Session): string[] {
  const seconds = lock === undefined ? undefined : Math.max(1, Math.ceil(lock / 1000));
  return [
    ...(seconds === undefined
      ? []
      : [
          `SET SESSION lock_wait_timeout = ${seconds};`,
          `SET SESSION innodb_lock_wait_timeout = ${seconds};`,
        ]),
    ...(statement === undefined ? [] : [session.statementTimeout(statement)]),
  ];
}

function versionTable(facts: ScriptFacts, readOnly: string): string {
  return lines(
    "-- a database that no script has touched yet has no version table",
    `SET SESSION ${readOnly} = @unfit;`,
    `${mysqlVersionRows.create(facts.versionTable)};`,
    `SET SESSION ${readOnly} = ON;`,
  );
}
