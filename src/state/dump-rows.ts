import { type DumpStatement, dumpStatements } from "./dump-statements.js";
import type { ReadStateOptions } from "./read-state.js";
import { incomplete, unreadable } from "./state-fault.js";
import { versionColumn } from "./version-column.js";

const part = String.raw`(?:"[^"]+"|${"`[^`]+`"}|\[[^\]]+\]|[\w$#]+)`;
const naming = new RegExp(
  String.raw`^(COPY|(?:INSERT|REPLACE)(?:\s+IGNORE)?(?:\s+INTO)?|CREATE\s+(?:UNLOGGED\s+)?TABLE(?:\s+IF\s+NOT\s+EXISTS)?)\s+(${part}(?:\s*\.\s*${part})*)\s*`,
  "i",
);

export function isDump(text: string): boolean {
  return /^(?:-- (?:PostgreSQL database dump|MySQL dump|MariaDB dump)|COPY\s|INSERT\s|REPLACE\s+INTO\s|CREATE\s+TABLE\s|PRAGMA\s+foreign_keys|\/\*[!M])/im.test(
    text,
  );
}

/** The rows of the version table in a dump: pg_dump (COPY or INSERT), mysqldump, mariadb-dump, SQLite's .dump and others. */
export function dumpRows(text: string, options: ReadStateOptions): readonly string[] {
  const { file, table } = options;
  assertWhole(text, file);
  // Only MySQL's kind quotes with backticks, and only there does a backslash escape.
  const backslash = /^(?:-- (?:MySQL|MariaDB) dump|\/\*[!M])/m.test(text) || /^[^'"]*`/.test(text);
  const found = new Map<string, string[]>();
  let created = false;
  for (const statement of dumpStatements(text, backslash)) {
    const name = namedTable(statement, options);
    if (name === undefined) continue;
    if (!statement.closed)
      throw incomplete(file, `the dump ends inside of the rows of ${table}`, statement.line);
    const rows = found.get(name.schema) ?? [];
    found.set(name.schema, rows);
    if (/^CREATE/i.test(name.verb)) created = true;
    else rows.push(...rowsOf(statement, name.rest, backslash, file));
  }
  const [first, second] = [...found.keys()];
  if (first === undefined) throw noTable(options);
  if (second !== undefined) {
    throw unreadable(
      file,
      `the dump holds ${table} in several schemas: ${[...found.keys()].join(", ")}`,
      "Configure the version table's schema, or dump one schema alone.",
    );
  }
  const rows = found.get(first)!;
  if (rows.length === 0 && created && !saysThatItHoldsData(text, table)) {
    throw unreadable(
      file,
      `the dump defines ${table}, but holds no data`,
      "Dump the data too. If nothing is applied, hand over a file with the word base.",
    );
  }
  return rows;
}

function assertWhole(text: string, file: string): void {
  const kinds = [
    [/^-- PostgreSQL database dump\r?$/m, /^-- PostgreSQL database dump complete\r?$/m],
    [/^-- (?:MySQL|MariaDB) dump /m, /^-- Dump completed/m],
    [/^PRAGMA foreign_keys=OFF;\r?\nBEGIN TRANSACTION;/m, /^COMMIT;\s*$/m],
  ] as const;
  if (/^ROLLBACK; -- due to errors/m.test(text)) throw incomplete(file, "SQLite met errors while it dumped");
  if (kinds.some(([opening, closing]) => opening.test(text) && !closing.test(text)))
    throw incomplete(file, "the dump lacks its last line");
}

interface Named {
  readonly verb: string;
  /** Empty where the name is not qualified. */
  readonly schema: string;
  readonly rest: string;
}

/** What a statement does to the version table, if that is what it names. */
function namedTable({ text }: DumpStatement, { table, schema }: ReadStateOptions): Named | undefined {
  const match = naming.exec(text);
  if (match === null) return undefined;
  const parts = match[2]!.match(new RegExp(part, "g"))!.map((each) => each.replace(/^["`[]|["`\]]$/g, ""));
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const place = parts.slice(0, -1).join(".");
  if (!same(parts.at(-1)!, table)) return undefined;
  if (schema !== undefined && place !== "" && !same(parts.at(-2)!, schema)) return undefined;
  return { verb: match[1]!, schema: place, rest: text.slice(match[0].length) };
}

function rowsOf({ data, line }: DumpStatement, rest: string, backslash: boolean, file: string): string[] {
  const columns = /^\(([^)]*)\)/.exec(rest)?.[1];
  const names = columns?.split(",").map((name) => name.trim().replace(/^["`[]|["`\]]$/g, ""));
  const at = names?.findIndex((name) => name.toLowerCase() === versionColumn) ?? 0;
  if (at === -1) {
    throw unreadable(
      file,
      `the rows of the version table have no column ${versionColumn}`,
      "Dump the table as limbeck or Alembic made it.",
      line,
    );
  }
  if (data !== undefined)
    return data
      .split(/\r?\n/)
      .filter((row) => row !== "")
      .map((row) => row.split("\t")[at] ?? "");
  const values = rest.slice(columns === undefined ? 0 : columns.length + 2);
  return tuples(values, backslash).map((tuple) => tuple[at] ?? "");
}

/** The tuples after VALUES, each value without its quotes. */
function tuples(text: string, backslash: boolean): string[][] {
  const tokens = backslash
    ? /[NE]?'((?:[^'\\]|''|\\[\s\S])*)'|\(|[^\s(),;']+/gi
    : /[NE]?'((?:[^']|'')*)'|\(|[^\s(),;']+/gi;
  const found: string[][] = [];
  for (const [token, quoted] of text.replace(/^\s*VALUES?\b/i, "").matchAll(tokens)) {
    if (token === "(") found.push([]);
    else found.at(-1)?.push(quoted?.replaceAll("''", "'") ?? token);
  }
  return found;
}

/** An empty table leaves no row in a dump; some programs say that they looked. */
function saysThatItHoldsData(text: string, table: string): boolean {
  return (
    text.includes(`-- Data for Name: ${table};`) ||
    text.includes(`-- Dumping data for table \`${table}\``) ||
    text.includes(`LOCK TABLES \`${table}\``) ||
    /^COPY\s/m.test(text) ||
    /^BEGIN TRANSACTION;/m.test(text)
  );
}

function noTable({ file, table, schema }: ReadStateOptions) {
  const name = schema === undefined ? table : `${schema}.${table}`;
  return unreadable(
    file,
    `the dump holds no table ${name}`,
    "Is it the dump of this project's database? If nothing is applied, hand over a file with the word base.",
  );
}
