import {
  type Client,
  Fault,
  lines,
  type ScriptFacts,
  type TerminateOptions,
} from "../../src/dialect/index.js";
import { armoredWith } from "./armored.js";
import { delimited, ended, holdsBody } from "./delimiter.js";
import { expectClientText } from "./expect-client-text.js";
import { mysqlVersionRows, notesClient, notesKnown, notesRevision, settle } from "./guard.js";
import { idempotentWith, saysNothingToDo, stepComment } from "./idempotent.js";
import { latchOpen, progressUnlessStopped } from "./latch.js";
import { text } from "./literal.js";
import { openSteps, resumableWith } from "./resumable.js";
import type { Session } from "./session.js";
import { plainMoves } from "./version-moves.js";

const onFailure =
  "at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable";

/** The clients of a server of MySQL's kind: its own program, and any other. */
export function clientsWith(session: Session): Readonly<Record<string, Client>> {
  const { program } = session;
  // Without --comments the client strips them, out of the bodies of routines too.
  const runs = (file: string) => `${program} --comments --default-character-set=utf8mb4 DATABASE < ${file}`;
  return {
    [program]: clientWith(session, {
      name: program,
      command: (file) => `${runs(file)}   (not with source, not with --force)`,
      commandOfForms: runs,
      onFailure: "; exit code 1",
      shows: true,
      end(sql, { body, raw }) {
        if (raw) expectClientText(sql, program);
        return body || (raw && holdsBody(sql)) ? delimited(sql) : ended(sql);
      },
    }),
    plain: clientWith(session, {
      name: "plain",
      command: (file) => `run ${file} in one session that stops at the first error, as utf8mb4`,
      commandOfForms: (file) => `run ${file} in one session, as utf8mb4`,
      onFailure: "",
      shows: false,
      end: ended,
    }),
  };
}

/** In what the programs differ. */
interface Program extends Pick<Client, "name" | "command"> {
  /** How the forms are run that stop by themselves. */
  readonly commandOfForms: Client["command"];
  /** What the program itself does when a statement fails. */
  readonly onFailure: string;
  /** Whether results are lines for the reader. */
  readonly shows: boolean;
  end(sql: string, options: TerminateOptions): string;
}

function clientWith(session: Session, program: Program): Client {
  const { name, command, commandOfForms, shows, end } = program;
  const latched: Partial<Client> = {
    command: commandOfForms,
    open: (facts) => [
      ...open(facts, session),
      latchOpen(session.readOnly(facts.server)),
      ...(facts.mode === "resumable" ? [openSteps(facts, session)] : []),
    ],
    progress: (line) => (shows ? progressUnlessStopped(line) : undefined),
  };
  const form = (own: Partial<Client>): Partial<Client> => ({
    ...latched,
    ...own,
    ...(own.openSection && {
      openSection: (facts) => [
        ...own.openSection!(facts),
        ...(shows ? [saysNothingToDo(facts.revision)] : []),
      ],
    }),
    onFailure: `${own.onFailure}${program.onFailure}`,
  });
  return {
    name,
    command,
    onFailure: `${onFailure}${program.onFailure}`,
    open: (facts) => open(facts, session),
    close: () => [],
    openSection: () => [],
    moves: plainMoves,
    closeSection: () => [],
    progress: (line) => (shows ? `SELECT ${text(line)} AS progress;` : undefined),
    terminate: (sql, options) => lines(stepComment(options), end(sql, options)),
    modes: {
      full: form(armoredWith(session, end)),
      idempotent: form(idempotentWith(session)),
      resumable: form(resumableWith(session)),
    },
  };
}

/** What MySQL cannot prepare, though it is one statement (section 15.5 of the manual lists what it can). */
export const unpreparedByMysql =
  /^(?:(?:CREATE|ALTER|DROP) (?:OR REPLACE )?(?:DEFINER ?= ?\S+ )?(?:AGGREGATE )?(?:TRIGGER|PROCEDURE|FUNCTION|EVENT|ROLE|SPATIAL REFERENCE)|ALTER (?:DATABASE|SCHEMA)|(?:UN)?LOCK (?:TABLES?|INSTANCE)|USE|LOAD (?:DATA|XML)|(?:RE)?SIGNAL|HANDLER|CHECK TABLE|GET (?:\w+ )?DIAGNOSTICS|PREPARE|EXECUTE|DEALLOCATE|DROP PREPARE|BEGIN)\b/;

/** MySQL's own. */
export const clients = clientsWith({
  dialect: "mysql",
  program: "mysql",
  unprepared: () => unpreparedByMysql,
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
  const anywhere = facts.mode === "idempotent" || facts.mode === "resumable";
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
      `-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script ${anywhere ? "can begin" : "starts"}`,
      anywhere ? notesKnown(facts) : notesRevision(facts),
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
