import { Fault } from "../../src/dialect/index.js";

/** How a line begins that sqlcmd, or a program that splits batches as it does, would take for itself. */
export const clientCommand = "[ \\t]*(?::|!!|exit|(?:go|quit|reset|ed|on[ \\t]+error)(?![\\w$#@]))";

const command = new RegExp(`^${clientCommand}`, "i");

/** One lexical part of a text: a literal, a name in quotes, a comment, or what stands between them. */
const part = /'[^']*(?:''[^']*)*'|"[^"]*(?:""[^"]*)*"|\[[^\]]*(?:\]\][^\]]*)*\]|--[^\n]*|\/\*/g;

/**
 * The text, where a client that reads it line by line hands exactly this to the server; else a fault. Every line
 * counts, also within literals and comments: not all programs know where they are.
 */
export function expectBatch(sql: string, variables: boolean): string {
  const line = sql.split("\n").find((one) => command.test(one));
  if (line !== undefined) {
    throw refused(
      `a line of the SQL would be taken by the client for a command of its own: ${line.trim().slice(0, 60)}`,
      "Give each batch an execute of its own, put another word before the line, or write a literal's line ends as CHAR(10).",
    );
  }
  expectClosed(sql);
  if (variables && sql.includes("$(")) {
    throw refused(
      "the SQL holds $(, which sqlcmd takes for the start of a variable",
      "Write '$' + '(' in its place, or compile for the client plain.",
    );
  }
  return sql;
}

/** The text without what stands in literals, quoted names and comments. */
export function withoutParts(sql: string): string {
  return sql
    .replace(/\/\*[\s\S]*?\*\//g, " ")
    .replace(part, (found) => (found.startsWith("--") ? "" : " _ "));
}

/** A literal or comment that does not end would swallow the rest of the script. */
function expectClosed(sql: string): void {
  part.lastIndex = 0;
  let rest = 0;
  for (let found = part.exec(sql); found !== null; found = part.exec(sql)) {
    expectNoQuote(sql.slice(rest, found.index));
    rest = found[0] === "/*" ? commentEnd(sql, found.index) : part.lastIndex;
    part.lastIndex = rest;
  }
  expectNoQuote(sql.slice(rest));
}

function expectNoQuote(between: string): void {
  const open = /['"[]/.exec(between)?.[0];
  if (open !== undefined) throw refused(`the SQL opens a ${open} that it never closes`, "Close it.");
}

/** Comments nest on the server. */
function commentEnd(sql: string, start: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(sql); mark !== null; mark = marks.exec(sql)) {
    depth += mark[0] === "/*" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
    if (depth > 1)
      throw refused("the SQL nests a comment in a comment", "Clients cut it in two: take one out.");
  }
  throw refused("the SQL opens a comment that it never closes", "Close it.");
}

function refused(message: string, advice: string): Fault {
  return new Fault("unsupported", message, { advice, place: { dialect: "mssql" } });
}
