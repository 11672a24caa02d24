/** One statement of a dump. */
export interface DumpStatement {
  /** Without what stands before it and without its terminator. */
  readonly text: string;
  /** 1-based line on which it starts. */
  readonly line: number;
  /** The lines that follow a COPY. */
  readonly data?: string;
  /** False: the dump ends inside it. */
  readonly closed: boolean;
}

const marks = /'|"|`|--|\/\*|\$[A-Za-z_\d]*\$|;|^GO[ \t]*\r?$|^INSERT\b/gim;

/**
 * The statements of a dump, told apart as the programs that wrote it do: what looks like SQL inside of a string, a
 * comment, a function's body or the data of a COPY is none. `backslash`: it escapes inside of strings, as in MySQL.
 */
export function* dumpStatements(text: string, backslash: boolean): Generator<DumpStatement> {
  const pattern = new RegExp(marks);
  const line = lineCounter(text);
  let start = skipBlank(text, 0);
  for (;;) {
    const mark = pattern.exec(text);
    if (mark === null) break;
    const { 0: found, index } = mark;
    if (/^(?:;|GO)/i.test(found) || (/^INSERT$/i.test(found) && index > start)) {
      const end = found[0] === ";" || /^G/i.test(found) ? pattern.lastIndex : index;
      const statement = text.slice(start, index).trim();
      const copied = /^COPY\b[^']*\bFROM\s+stdin\b/i.test(statement) ? copyData(text, end) : undefined;
      if (statement !== "") {
        yield {
          text: statement,
          line: line(start),
          closed: copied?.closed ?? true,
          ...(copied === undefined ? {} : { data: copied.data }),
        };
      }
      pattern.lastIndex = copied?.end ?? end;
      start = skipBlank(text, pattern.lastIndex);
      if (start > pattern.lastIndex) pattern.lastIndex = start;
      continue;
    }
    if (/^INSERT$/i.test(found)) continue;
    const end = endOf(text, found, index, backslash);
    if (end === undefined) {
      yield { text: text.slice(start), line: line(start), closed: false };
      return;
    }
    // A comment before a statement is not part of it.
    if (found[0] === "-" || found[0] === "/") {
      if (text.slice(start, index).trim() === "") start = skipBlank(text, end);
      pattern.lastIndex = Math.max(end, start <= index ? end : start);
    } else pattern.lastIndex = end;
  }
  const rest = text.slice(start).trim();
  if (rest !== "") yield { text: rest, line: line(start), closed: true };
}

/** Where what `found` opens ends; undefined where it does not. */
function endOf(text: string, found: string, index: number, backslash: boolean): number | undefined {
  const closing = (mark: string, from: number): number | undefined => {
    const at = text.indexOf(mark, from);
    return at === -1 ? undefined : at + mark.length;
  };
  if (found === "--") return closing("\n", index) ?? text.length;
  if (found === "/*") return closing("*/", index + 2);
  if (found[0] === "$") return closing(found, index + found.length);
  return endOfQuoted(text, found, index + 1, backslash && found === "'");
}

/** A quote inside is doubled; the two halves read as two strings side by side, which end where the whole does. */
function endOfQuoted(text: string, quote: string, from: number, backslash: boolean): number | undefined {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (backslash && text[at - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return undefined;
}

function copyData(text: string, end: number): { data: string; end: number; closed: boolean } {
  const from = text.indexOf("\n", end) + 1 || text.length;
  const last = /^\\\.\r?$/gm;
  last.lastIndex = from;
  const match = last.exec(text);
  if (match === null) return { data: text.slice(from), end: text.length, closed: false };
  return { data: text.slice(from, match.index), end: last.lastIndex, closed: true };
}

/** Blanks, and lines that are commands to psql. */
function skipBlank(text: string, from: number): number {
  const blank = /(?:\s+|\\[^\n]*(?:\n|$))*/y;
  blank.lastIndex = from;
  blank.exec(text);
  return Math.max(from, blank.lastIndex);
}

/** Lines are counted as statements pass, not from the start each time. */
function lineCounter(text: string): (index: number) => number {
  let [at, line] = [0, 1];
  return (index) => {
    for (let next = text.indexOf("\n", at); next !== -1 && next < index; next = text.indexOf("\n", at)) {
      at = next + 1;
      line++;
    }
    return line;
  };
}
