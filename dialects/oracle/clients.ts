import { type Client, lines, oneLine, type ScriptFacts, type SectionFacts } from "../../src/dialect/index.js";
import { guard } from "./guard.js";
import { expectStatement, isRoutine } from "./statement-text.js";

const onFailure =
  "at the first error; Oracle commits each DDL statement by itself, so that what ran before it stays, while the version table still says where the step began";

function session({ timeouts, needs }: ScriptFacts, comment: (text: string) => string): readonly string[] {
  const { lock, statement } = timeouts;
  const settings = lines(
    lock !== undefined && `ALTER SESSION SET DDL_LOCK_TIMEOUT = ${Math.ceil(lock / 1000)};`,
    statement !== undefined &&
      comment(`statement timeout ${statement} ms: Oracle has no setting for it in a session`),
  );
  return [...(settings === "" ? [] : [settings]), ...(needs.has("utf8") ? [encodingTest] : [])];
}

const encodingTest = lines(
  "BEGIN",
  "  IF ASCIISTR('é') <> '\\00E9' THEN",
  "    RAISE_APPLICATION_ERROR(-20001, 'refused: the client does not read this file as UTF-8 (NLS_LANG=.AL32UTF8)');",
  "  END IF;",
  "END;",
  "/",
);

/** DDL commits whatever is open, so that sections inside and outside a transaction are alike. */
function openSection(facts: SectionFacts): readonly string[] {
  return guard(facts);
}

/** A statement ends with a semicolon, a block with its own and a slash on a line of its own. */
function terminate(sql: string, { body = false }: { readonly body?: boolean }): string {
  const whole = body || isRoutine(sql);
  const text = expectStatement(sql, whole);
  if (whole) return `${text};\n/`;
  const last = text.slice(text.lastIndexOf("\n") + 1);
  return last.includes("--") ? `${text}\n;` : `${text};`;
}

const frame = { openSection, closeSection: () => ["COMMIT;"], terminate };

/** A hyphen at the end would join the next line to this one. */
function clientText(text: string): string {
  return oneLine(text)
    .slice(0, 2000)
    .trimEnd()
    .replace(/-+$/, (tail) => "=".repeat(tail.length));
}

const remarkLine = (text: string) => (text === "" ? "REM" : `REM ${clientText(text)}`);

const shared = {
  ...frame,
  onFailure: `${onFailure}; exit code 1`,
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

const dashes = (text: string) => `-- ${oneLine(text)}`;

/** Programs that know a semicolon and a slash on a line of its own, and nothing else. */
const plain: Client = {
  ...frame,
  name: "plain",
  command: (file) => `run ${file} in one session that stops at the first error, without substitution of &`,
  onFailure,
  open: (facts) => session(facts, dashes),
  close: () => [],
  progress: () => undefined,
};

export const clients = { sqlplus, sqlcl, plain };
