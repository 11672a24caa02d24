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
  for (let mark = pattern.exec(text); mark !== null; mark = pattern.exec(text)) {
    const { 0: found, index } = mark;
    const boundary = boundaryAt(found, index, start);
    if (boundary !== undefined) {
      const statement = text.slice(start, index).trim();
      const copied = isCopy.test(statement) ? copyData(text, boundary) : undefined;
      if (statement !== "") yield { text: statement, line: line(start), closed: true, ...copied };
      start = skipBlank(text, copied?.end ?? boundary);
      pattern.lastIndex = start;
    } else if (!/^INSERT$/i.test(found)) {
      const end = endOf(text, found, index, backslash);
      if (end === undefined) {
        yield { text: text.slice(start), line: line(start), closed: false };
        return;
      }
      // A comment before a statement is not part of it.
      const isLeading = /^[-/]/.test(found) && text.slice(start, index).trim() === "";
      if (isLeading) start = skipBlank(text, end);
      pattern.lastIndex = isLeading ? start : end;
    }
  }
  const rest = text.slice(start).trim();
  if (rest !== "") yield { text: rest, line: line(start), closed: true };
}

const isCopy = /^COPY\b[^']*\bFROM\s+stdin\b/i;

/** Where a statement that ends at `found` leaves off; an INSERT on a line of its own ends what is before it. */
function boundaryAt(found: string, index: number, start: number): number | undefined {
  if (found === ";" || /^GO/i.test(found)) return index + found.length;
  return /^INSERT$/i.test(found) && index > start ? index : undefined;
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
