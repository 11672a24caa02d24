import { Fault } from "../../src/dialect/index.js";

/** SQL*Plus ignores longer lines. */
const longestLine = 2499;

/** What SQL*Plus and its kin read up to a line with `/`, because it holds semicolons of its own. */
const routine =
  /^(?:BEGIN|DECLARE|<<|CREATE\s+(?:OR\s+REPLACE\s+)?(?:AND\s+(?:RESOLVE|COMPILE)\s+)?(?:(?:NON)?EDITIONABLE\s+)?(?:FUNCTION|PROCEDURE|TRIGGER|PACKAGE|TYPE|LIBRARY|JAVA)|WITH\s+(?:FUNCTION|PROCEDURE))(?![\w$#])/i;

/** Words that start a command of SQL*Plus where a statement starts, and no statement of the server's. */
const command =
  /^(?:ACC|ACCEPT|APPEND|ARCHIVE|ATTRIBUTE|BREAK|BTITLE|CHANGE|CLEAR|COL|COLUMN|COMPUTE|CONN|CONNECT|COPY|DEFINE|DEL|DESC|DESCRIBE|DISCONNECT|EDIT|EXEC|EXECUTE|EXIT|GET|HELP|HOST|INPUT|LIST|PASSWORD|PAUSE|PRINT|PROMPT|QUIT|RECOVER|REM|REMARK|REPFOOTER|REPHEADER|RUN|SAVE|SHOW|SHUTDOWN|SPOOL|START|STARTUP|STORE|TIMING|TTITLE|UNDEFINE|VAR|VARIABLE|WHENEVER)(?![\w$#])|^[!@]/i;

const comments = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;

/** Whether the text must end with `/` on a line of its own. */
export function isRoutine(sql: string): boolean {
  return routine.test(sql.replace(comments, ""));
}

/** A fault where the text starts with a command of the client. */
export function expectNoCommand(sql: string): void {
  const start = sql.replace(comments, "");
  if (!command.test(start)) return;
  throw refused(`SQL*Plus takes the SQL for a command of its own: ${shown(start)}`, "Write SQL or PL/SQL.");
}

/** The statements of the text one by one, without what ends them; a routine or block is one with its semicolons. */
export function statementsIn(sql: string, body: boolean): string[] {
  if (body || isRoutine(sql)) return [`${sql};`];
  const kinds = kindsOf(sql);
  const ends = [...sql.matchAll(/;/g)].map(({ index }) => index).filter((at) => kinds[at] === code);
  const texts = [...ends, sql.length].map((end, at) =>
    sql.slice(at === 0 ? 0 : ends[at - 1]! + 1, end).trim(),
  );
  const statements = texts.filter((text) => text.replace(comments, "") !== "");
  const block = statements.find(isRoutine);
  if (block === undefined) return statements;
  throw refused(
    `a block follows another statement: ${shown(block)}`,
    "Give the block an execute of its own.",
  );
}

/** The text in the form in which SQL*Plus hands exactly this to the server; else a fault. */
export function expectStatement(sql: string, body: boolean): string {
  expectNoCommand(sql);
  const kinds = kindsOf(sql);
  const whole = sql.split("\n").some((line) => line.length > 2000) ? broken(sql, kinds) : sql;
  expectLines(whole, whole === sql ? kinds : kindsOf(whole), body);
  return whole;
}

function expectLines(sql: string, kinds: Uint8Array, body: boolean): void {
  let start = 0;
  let ended = false;
  for (const line of sql.split("\n")) {
    expectLine(line);
    const last = start + line.trimEnd().length - 1;
    if (!body && ended && routine.test(line.trim())) {
      throw refused(
        `a block follows another statement: ${shown(line)}`,
        "Give the block an execute of its own.",
      );
    }
    const ends = sql[last] === ";" && line.trim() !== "";
    if (!body && ends && kinds[last] !== code) {
      throw refused(
        `a line ends with ; within a literal or comment, where SQL*Plus ends the statement: ${shown(line)}`,
        "Write a literal's line end as CHR(10), and take the ; off the comment.",
      );
    }
    if (!body) expectOneStatement(line, kinds.subarray(start, start + line.length));
    if (line.trim() !== "") ended = ends;
    start += line.length + 1;
  }
}

/** It is only at a line's end that SQL*Plus ends a statement. */
function expectOneStatement(line: string, kinds: Uint8Array): void {
  for (let at = line.indexOf(";"); at >= 0; at = line.indexOf(";", at + 1)) {
    if (kinds[at] !== code || line.slice(at + 1).trim() === "") continue;
    throw refused(
      `something follows a ; on its line, where SQL*Plus does not end the statement: ${shown(line)}`,
      "Begin each statement on a line of its own, and put the comment above it.",
    );
  }
}

function expectLine(line: string): void {
  const text = line.trim();
  if (line.length > longestLine) {
    throw refused(
      `a line of the SQL has ${line.length} characters: ${shown(line)}`,
      "Break it: SQL*Plus ignores lines above 2,499.",
    );
  }
  if (text === "/" || text === ".") {
    throw refused(
      `a line of the SQL is only ${text}, which SQL*Plus takes for the statement's end`,
      "Leave it out: the script brings its own; in a literal write the line ends as CHR(10).",
    );
  }
  if (/^[@#]/.test(text)) {
    throw refused(
      `SQL*Plus takes a line of the SQL for a command of its own: ${shown(line)}`,
      "Put another word before it on the line.",
    );
  }
  if (text.endsWith("-")) {
    throw refused(
      `a line of the SQL ends with -, where SQL*Plus joins the next line to it: ${shown(line)}`,
      "Move the sign to the next line, or end the comment with another character.",
    );
  }
}

const code = 0;
const literal = 1;
const comment = 2;
const part =
  /n?q'(?:\[[\s\S]*?\]'|\{[\s\S]*?\}'|\([\s\S]*?\)'|<[\s\S]*?>'|([^\s[{(<])[\s\S]*?\1')|'[^']*(?:''[^']*)*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\//gi;

/** What each character belongs to: code, a literal or name in quotes, or a comment. */
function kindsOf(sql: string): Uint8Array {
  const kinds = new Uint8Array(sql.length);
  let rest = 0;
  for (const { 0: found, index } of sql.matchAll(part)) {
    expectClosed(sql.slice(rest, index));
    rest = index + found.length;
    kinds.fill(/^(?:--|\/\*)/.test(found) ? comment : literal, index, rest);
  }
  expectClosed(sql.slice(rest));
  return kinds;
}

function expectClosed(between: string): void {
  const open = /['"]|\/\*/.exec(between)?.[0];
  if (open !== undefined) throw refused(`the SQL opens a ${open} that it never closes`, "Close it.");
}

/** Long lines broken after commas that stand outside literals. */
function broken(sql: string, kinds: Uint8Array): string {
  let column = 0;
  let text = "";
  for (let i = 0; i < sql.length; i++) {
    text += sql[i];
    column = sql[i] === "\n" ? 0 : column + 1;
    if (column > 1000 && kinds[i] === code && sql[i] === "," && sql[i + 1] === " ") {
      text += "\n       ";
      column = 8;
    }
  }
  return text;
}

function shown(line: string): string {
  return line.trim().slice(0, 60);
}

function refused(message: string, advice: string): Fault {
  return new Fault("unsupported", message, { advice, place: { dialect: "oracle" } });
}
