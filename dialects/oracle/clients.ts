import {
  type Client,
  ended,
  lines,
  type SectionFacts,
  type TerminateOptions,
} from "../../src/dialect/index.js";
import { clientText, dashes, session } from "./client-text.js";
import { guard } from "./guard.js";
import { moveBlock } from "./moves.js";
import { anywhere, armored, resumable } from "./one-block.js";
import { expectStatement, isRoutine } from "./statement-text.js";

const stays =
  "at the first error, at the step that was named last; Oracle commits each DDL statement by itself, so that the steps before it stay";
const onFailure = `${stays}, while the version table says where its revision began: undo them by hand, or compile with --resumable in the first place`;
const toldOnFailure = onFailure.replace("that was named last", "that the error names");
const goesOn =
  "at the first error, which names the step; run the same script again: it goes on with that step";

/** DDL commits whatever is open, so that sections inside and outside a transaction are alike. */
function openSection(facts: SectionFacts): readonly string[] {
  return guard(facts);
}

/** A statement ends with a semicolon, a block with its own and a slash on a line of its own. */
function terminate(sql: string, { body = false }: { readonly body?: boolean }): string {
  const whole = body || isRoutine(sql);
  const text = expectStatement(sql, whole);
  return whole ? `${text};\n/` : ended(text);
}

const frame = { openSection, closeSection: () => ["COMMIT;"], moves: moveBlock };

const remarkLine = (text: string) => (text === "" ? "REM" : `REM ${clientText(text)}`);

/** Above each statement of several: where a script stops, its log tells the step. */
function stepOf({ number, of = 1 }: TerminateOptions): string | undefined {
  return of > 1 ? `step ${number} of ${of}` : undefined;
}

const shared = {
  ...frame,
  onFailure: `${onFailure}; exit code 1`,
  modes: {
    full: { ...armored, onFailure: `${toldOnFailure}; exit code 1` },
    idempotent: { ...anywhere, onFailure: `${toldOnFailure}; exit code 1` },
    resumable: { ...resumable, onFailure: `${goesOn}; exit code 1` },
  },
  terminate(sql: string, options: TerminateOptions) {
    const step = stepOf(options);
    return lines(step && `PROMPT   ${step}`, terminate(sql, options));
  },
  comment: remarkLine,
  close: () => [],
  leave: ["EXIT SUCCESS COMMIT"],
  progress: (text: string) => `PROMPT ${clientText(text)}`,
};

/** What both clients must do: leave with a failure at the first error, and change nothing in what they read. */
const common = lines(
  "WHENEVER OSERROR EXIT FAILURE ROLLBACK",
  "WHENEVER SQLERROR EXIT FAILURE ROLLBACK",
  "SET DEFINE OFF",
  "SET ESCAPE OFF",
  "SET SQLBLANKLINES ON",
  "SET AUTOCOMMIT OFF",
  "SET EXITCOMMIT OFF",
);

/** SQL*Plus, the client of Oracle's DBAs. */
const sqlplus: Client = {
  ...shared,
  name: "sqlplus",
  command: (file) => `NLS_LANG=.AL32UTF8 sqlplus -L USER@DATABASE @${file}`,
  open: (facts) => [common, ...session(facts, remarkLine)],
};

/** SQLcl reads the same commands; it takes the file's encoding from a setting of its own. */
const sqlcl: Client = {
  ...shared,
  name: "sqlcl",
  command: (file) => `sql -L USER@DATABASE @${file}`,
  open: (facts) => [lines("SET ENCODING UTF-8", common), ...session(facts, remarkLine)],
};

/** Programs that know a semicolon and a slash on a line of its own, and nothing else. */
const plain: Client = {
  ...frame,
  name: "plain",
  command: (file) => `run ${file} in one session that stops at the first error, without substitution of &`,
  onFailure,
  comment: dashes,
  terminate(sql, options) {
    const step = stepOf(options);
    return lines(step && dashes(step), terminate(sql, options));
  },
  modes: {
    full: { ...armored, onFailure: toldOnFailure },
    idempotent: { ...anywhere, onFailure: toldOnFailure },
    resumable: { ...resumable, onFailure: goesOn },
  },
  open: (facts) => session(facts, dashes),
  close: () => [],
  progress: () => undefined,
};

export const clients = { sqlplus, sqlcl, plain };
