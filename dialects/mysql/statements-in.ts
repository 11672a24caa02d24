import { Fault } from "../../src/dialect/index.js";

const token =
  /'[^'\\]*(?:(?:\\[\s\S]|'')[^'\\]*)*'|"[^"\\]*(?:(?:\\[\s\S]|"")[^"\\]*)*"|`[^`]*(?:``[^`]*)*`|--(?=\s|$)[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/|;|[A-Za-z_@$][\w$@]*/g;
const ownDelimiter = /^[ \t]*delimiter[ \t]/im;
const afterEnd = new Set(["IF", "LOOP", "WHILE", "REPEAT"]);

/**
 * The statements of a text of the author's, each as it stands there with the comments before it. A body between BEGIN
 * and END stays whole. Raises a fault where it cannot be told where a statement ends.
 */
export function statementsIn(sql: string, dialect: string): string[] {
  if (ownDelimiter.test(sql)) throw unclear("it changes the delimiter by itself", dialect);
  const marks = [...sql.matchAll(token)].filter(([text]) => /^(?:;|[A-Za-z])/.test(text));
  const found: string[] = [];
  let [start, first, depth] = [0, 0, 0];
  marks.forEach(({ 0: text, index }, at) => {
    depth = Math.max(0, depth + nesting(marks, at, first));
    if (text !== ";" || depth > 0) return;
    found.push(sql.slice(start, index));
    [start, first] = [index + 1, at + 1];
  });
  if (depth > 0) throw unclear("a BEGIN or CASE in it finds no END", dialect);
  return [...found, sql.slice(start)].map((one) => one.trim()).filter(isMore);
}

/** What the word does to the depth of blocks; the END of an IF or a loop is the end of none that was counted. */
function nesting(marks: readonly RegExpMatchArray[], at: number, first: number): number {
  const word = (offset: number) => marks[at + offset]?.[0].toUpperCase() ?? "";
  switch (word(0)) {
    case "BEGIN":
      return at === first && word(1) !== "NOT" ? 0 : 1;
    case "CASE":
      return word(-1) === "END" ? 0 : 1;
    case "END":
      return afterEnd.has(word(1)) ? 0 : -1;
    default:
      return 0;
  }
}

/** Whether there is anything but comments. */
function isMore(sql: string): boolean {
  return withoutComments(sql) !== "";
}

/** The text without comments and blank space before its first word. What a comment for the server holds is no comment. */
export function withoutComments(sql: string): string {
  return sql
    .replace(/^(?:\s+|--(?:\s[^\n]*|$)|#[^\n]*|\/\*(?!M?!)[\s\S]*?\*\/)+/, "")
    .replace(/^\/\*M?!\d*\s*/, "");
}

/** How the statement begins, in capitals and with single blanks. */
export function beginning(sql: string): string {
  return withoutComments(sql).slice(0, 200).replace(/\s+/g, " ").toUpperCase();
}

function unclear(because: string, dialect: string): Fault {
  return new Fault("unsupported", `raw SQL cannot be taken apart into statements: ${because}`, {
    advice: "Give each statement an execute of its own, or compile the plain form.",
    place: { dialect },
  });
}
