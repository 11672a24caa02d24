/**
 * A statement in the form in which two texts are compared: one blank between words, keywords and plain names in lower
 * case, quotes only where a name needs them, comments gone. Strings stay as they are.
 */
export function normalForm(sql: string, dialect: string): string {
  const words = tokens(sql, dialect).map((token) => normalToken(token, dialect));
  return words
    .join(" ")
    .replace(/ ?([(),;]) ?/g, "$1")
    .replace(/ ?(::|\.) ?/g, "$1")
    .replace(/;+$/, "");
}

const shared = String.raw`'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"]|"")*"|\$\w*\$[\s\S]*?\$\w*\$|\d+(?:\.\d+)?|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|::|[<>!=|&~?@#^*+-]+|\S`;
const quotedNames: Readonly<Record<string, string>> = {
  mysql: "`(?:[^`]|``)*`",
  mariadb: "`(?:[^`]|``)*`",
  sqlite: "`(?:[^`]|``)*`",
  mssql: String.raw`\[[^\]]*\]`,
};

/** Servers that change the letter case of bare names: a quoted name with capitals is another name there. */
const folding = new Set(["postgresql", "oracle"]);

const patterns = new Map<string, RegExp>();

function tokens(sql: string, dialect: string): string[] {
  const own = quotedNames[dialect];
  const pattern = patterns.get(dialect) ?? new RegExp(own === undefined ? shared : `${own}|${shared}`, "g");
  patterns.set(dialect, pattern);
  return (sql.match(pattern) ?? []).filter((token) => !/^(--|\/\*)/.test(token));
}

function normalToken(token: string, dialect: string): string {
  const first = token[0]!;
  if (first === "'" || first === "$") return token;
  const isName = first === '"' || first === "`" || (first === "[" && dialect === "mssql" && token.length > 1);
  if (!isName) return token.toLowerCase();
  const name = token.slice(1, -1).replaceAll(first + first, first);
  const plain = folding.has(dialect) ? /^[a-z_][a-z0-9_$]*$/ : /^[A-Za-z_][A-Za-z0-9_$]*$/;
  return plain.test(name) ? name.toLowerCase() : `"${name}"`;
}

/** The parts between commas that stand in no parentheses and no string. */
export function topLevelParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[(),]/g)) {
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (token === "," && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

const constraintStart = /^(constraint |primary key|unique|foreign key|check)/;

/** Normal statements with what has no order in an order: constraints of a table, runs of CREATE INDEX, actions one by one. */
export function comparable(statements: readonly string[], dialect: string): string[] {
  const normal = statements
    .map((sql) => normalForm(sql, dialect))
    .flatMap(separateActions)
    .map(sortedTable);
  return sortedRuns(normal);
}

/** Statements whose order among themselves says nothing: indexes, and what changes one column. */
function runOf(sql: string): string | undefined {
  if (/^create (unique )?index/.test(sql)) return "index";
  return /^alter table \S+ alter column \S+/.exec(sql)?.[0];
}

function separateActions(sql: string): string[] {
  const table = /^alter table (?:if exists )?(?:only )?(?:"[^"]*"|[\w.]+)+ /.exec(sql)?.[0];
  if (table === undefined) return [sql];
  return topLevelParts(sql.slice(table.length)).map((action) => `${table}${action.trim()}`);
}

function sortedTable(sql: string): string {
  const body = /^(create .*?table .*?)\((.*)\)([^)]*)$/s.exec(sql);
  if (body === null) return sql;
  const parts = topLevelParts(body[2]!);
  const columns = parts.filter((part) => !constraintStart.test(part));
  const constraints = parts.filter((part) => constraintStart.test(part)).sort();
  return `${body[1]}(${[...columns, ...constraints].join(",")})${sortedOptions(body[3]!)}`;
}

/** `engine = innodb charset = utf8`: options in any order. */
function sortedOptions(tail: string): string {
  const options = tail.match(/(?:default )?(?:character set|\w+) ?= ?\S+/g) ?? [];
  const rest = options.reduce((text, option) => text.replace(option, ""), tail);
  return rest.trim() === "" ? [...options].sort().join(" ") : tail;
}

function sortedRuns(statements: readonly string[]): string[] {
  const sorted: string[] = [];
  let run: string[] = [];
  let last: string | undefined;
  for (const sql of statements) {
    const now = runOf(sql);
    if (now === undefined || now !== last) {
      sorted.push(...run.sort());
      run = [];
    }
    run.push(sql);
    last = now;
  }
  return [...sorted, ...run.sort()];
}
