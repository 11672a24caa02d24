import { comparable } from "./normal-form.js";

/** A way in which our statement differs from the recorded one on purpose. */
export interface Betterment {
  readonly name: string;
  readonly reason: string;
  readonly dialects: readonly string[];
  /** Found in a normal statement, ours or the recorded one; both are read as `becomes` (`;;` parts statements). */
  readonly pattern: RegExp;
  readonly becomes: string;
}

const mysqlKind = ["mysql", "mariadb"];

export const betterments: readonly Betterment[] = [
  {
    name: "concurrent builds can be tried again",
    reason:
      "a script that stops after the build can be run again: the index is probed, and made or dropped if need be",
    dialects: ["postgresql", "default"],
    pattern: /^((?:create (?:unique )?|drop )index concurrently )if (?:not )?exists /,
    becomes: "$1",
  },
  {
    name: "rename column",
    reason: "RENAME COLUMN is what the manual's grammar shows; without the word it is a short form",
    dialects: ["postgresql", "default"],
    pattern: /^(alter table .+?) rename (?!to |column |constraint )(\S+) to /,
    becomes: "$1 rename column $2 to ",
  },
  {
    name: "rows together",
    reason: "one INSERT for rows of the same columns is shorter and faster",
    dialects: ["postgresql", "mysql", "mariadb", "sqlite", "mssql", "default"],
    pattern: /^(insert into .+?\)values)(?=\(.*\),\()(.*)$/s,
    becomes: "$1$2",
  },
  {
    name: "key columns say NOT NULL",
    reason: "a primary key makes its columns NOT NULL: the statement says what the server will do",
    dialects: ["postgresql", "mysql", "mariadb", "sqlite", "mssql", "oracle", "default"],
    pattern:
      /(?<=[(,])("[^"]+"|\w+)( [^,()]*?(?:\([^()]*\)[^,()]*?)?) ?not null(?=[,)].*primary key\((?:[^()]*,)?\1[,)])/g,
    becomes: "$1$2",
  },
  {
    name: "identity says NOT NULL",
    reason: "an identity column is NOT NULL: the statement says what the server will do",
    dialects: ["postgresql"],
    pattern:
      /(generated (?:by default|always) as identity(?:\([^()]*\))?) not null|(as identity(?:\([^()]*\))?)not null/g,
    becomes: "$1$2",
  },
  {
    name: "using is given",
    reason:
      "PostgreSQL refuses the change of type without USING, since it has no cast by assignment between these types",
    dialects: ["postgresql", "default"],
    pattern: /^(alter table .+ alter column (\S+) type .+?) using \2::.+$/,
    becomes: "$1",
  },
  {
    name: "schema stays",
    reason: "RENAME TO takes a bare name on PostgreSQL: a schema in front of it is a syntax error",
    dialects: ["default"],
    pattern: /^(alter table \S+ rename to )\w+\./,
    becomes: "$1",
  },
  {
    name: "constraint in a statement of its own",
    reason: "a named or unnamed constraint of an added column reads and reverses alike on every dialect",
    dialects: ["postgresql", "mysql", "mariadb", "default"],
    pattern: /^(alter table (\S+) )add column (\S+) (.+?) references (\S+?)(\(.*)$/,
    becomes: "$1add column $3 $4;;$1add foreign key($3)references $5$6",
  },
  {
    name: "check in a statement of its own",
    reason: "a check of an added column reads and reverses alike on every dialect",
    dialects: ["postgresql", "default"],
    pattern: /^(alter table (\S+) )add column (\S+) (.+?)((?: constraint \S+)? ?check\(.*)$/,
    becomes: "$1add column $3 $4;;$1add$5",
  },
  {
    name: "check below the columns",
    reason: "constraints stand together below the columns",
    dialects: ["default"],
    pattern: /^(create table \w+\(x integer) (constraint \S+ check\(.*)$/,
    becomes: "$1,$2",
  },
  {
    name: "serial for the generic dialect",
    reason: "the generic dialect cannot count up; PostgreSQL's answer is held against it",
    dialects: ["default"],
    pattern: /(?<=[(,]\w+ )serial(?= not null)/g,
    becomes: "integer",
  },
  {
    name: "boolean needs no check",
    reason: "the generic dialect has no boolean; PostgreSQL has, and needs no check",
    dialects: ["default"],
    pattern: /^alter table \S+ add (?:constraint \S+ )?check\(c1 in\(0,1\)\)$/,
    becomes: "",
  },
  {
    name: "NULL is said",
    reason:
      "whether a column without NOT NULL takes NULL depends on the session (ANSI_NULL_DFLT_ON): the statement says it",
    dialects: ["mssql"],
    pattern: /(?<!not|default) ?null(?=[,)]|$| constraint)/g,
    becomes: "",
  },
  {
    name: "NULL is not said",
    reason:
      "a column without NOT NULL takes NULL; where MySQL itself differs (TIMESTAMP) our statement says NULL",
    dialects: mysqlKind,
    pattern: /(?<!not|default|set) ?\bnull\b(?! )/g,
    becomes: "",
  },
  {
    name: "NULL before more words is not said",
    reason: "a column without NOT NULL takes NULL",
    dialects: mysqlKind,
    pattern: /(?<!not|default|set) null (?=default|comment|auto_increment|on update)/g,
    becomes: " ",
  },
  {
    name: "types that are not deprecated",
    reason: "TEXT, NTEXT and IMAGE are deprecated in favour of the (max) types",
    dialects: ["mssql"],
    pattern: /(?<= )(?:n?text|n?varchar\(max\))/g,
    becomes: "text(max)",
  },
  {
    name: "binary that is not deprecated",
    reason: "IMAGE is deprecated in favour of VARBINARY(max)",
    dialects: ["mssql"],
    pattern: /(?<= )(?:image|varbinary\(max\))/g,
    becomes: "bytes(max)",
  },
  {
    name: "timestamps that keep their digits",
    reason: "DATETIME rounds to 1/300 s and begins in 1753; TIMESTAMP is a row version there",
    dialects: ["mssql"],
    pattern: /(?<= )(?:datetime2(?:\(\d\))?|datetime|timestamp)(?=[ ,)]|$)/g,
    becomes: "datetime2",
  },
  {
    name: "text of the national character set",
    reason: "unicode types keep every character only as N types",
    dialects: ["mssql"],
    pattern: /(?<= )n(varchar\()/g,
    becomes: "$1",
  },
  {
    name: "VARCHAR2",
    reason: "Oracle advises against VARCHAR, whose meaning it may change",
    dialects: ["oracle"],
    pattern: /(?<= )varchar2?(?=\()/g,
    becomes: "varchar2",
  },
  {
    name: "boolean is kept to its values",
    reason: "a boolean is NUMBER(1) with a check: SMALLINT takes every number",
    dialects: ["oracle"],
    pattern: /(?<= )(?:smallint|number\(1\)(?: default \S+)?(?: not null)?check\(\S+ in\(0,1\)\))/g,
    becomes: "boolean",
  },
  {
    name: "timestamps that keep their fractions",
    reason: "DATE keeps no fractions of a second",
    dialects: ["oracle"],
    pattern: /(?<= )(?:date|datetime|timestamp(?:\(\d\))?)(?=[ ,)]|$)/g,
    becomes: "timestamp",
  },
  {
    name: "fractions of a second are kept in words of the dialect",
    reason: "a type name that PostgreSQL does not have is written as the one it has",
    dialects: ["postgresql"],
    pattern: /(?<= )datetime(?=[ ,)])/g,
    becomes: "timestamp without time zone",
  },
  {
    name: "bytes in words of the dialect",
    reason: "PostgreSQL has no BLOB",
    dialects: ["postgresql"],
    pattern: /(?<= )blob(?=[ ,)])/g,
    becomes: "bytea",
  },
  {
    name: "sp_rename with quoted names",
    reason: "names are given as N'' strings: a bare word breaks on the first unusual character",
    dialects: ["mssql"],
    pattern: /^exec sp_rename .*$/,
    becomes: "exec sp_rename",
  },
  {
    name: "comments of any schema",
    reason: "the schema is the user's default one, not always dbo, and names are given as N'' strings",
    dialects: ["mssql"],
    pattern: /^(?:declare @ schema sysname = schema_name\(\);)?exec (?:sys\.)?(sp_\w+extendedproperty) .*$/,
    becomes: "exec $1",
  },
  {
    name: "default dropped by a query that finds all",
    reason: "one statement without a variable of 256 characters, which would cut long names",
    dialects: ["mssql"],
    pattern: /^declare @ (?:const_name|sql).*$/s,
    becomes: "drop what the catalog names",
  },
  {
    name: "comment with an equals sign",
    reason: "the manual writes table options with =",
    dialects: mysqlKind,
    pattern: /^(alter table \S+ comment) = /,
    becomes: "$1 ",
  },
  {
    name: "rename that restates nothing",
    reason: "RENAME COLUMN keeps the definition; CHANGE restates it and loses what is not said",
    dialects: mysqlKind,
    pattern:
      /^(alter table (?:"[^"]*"|\S+)) (?:change|rename column) ("[^"]*"|\S+)(?: to)? (?!\2)("[^"]*"|\S+)(?: .*)?$/,
    becomes: "$1 rename $2 $3",
  },
];

/** How our statements compare with the recorded ones. */
export interface Match {
  readonly verdict: "equal" | "better" | "different";
  readonly betterments: readonly string[];
  /** Normal statements that only one side has. */
  readonly recorded: readonly string[];
  readonly ours: readonly string[];
}

/** Compares in normal form; what differs only as the betterments of `group` say is better, the rest is different. */
export function matchStatements(
  recorded: readonly string[],
  ours: readonly string[],
  dialect: string,
  group = dialect,
): Match {
  const left = comparable(recorded, dialect);
  const right = comparable(ours, dialect);
  if (same(left, right)) return { verdict: "equal", betterments: [], recorded: [], ours: [] };
  const used = new Set<string>();
  const readLeft = readAll(left, group, used);
  const readRight = readAll(right, group, used);
  const better = same(readLeft, readRight);
  return {
    verdict: better ? "better" : "different",
    betterments: better ? [...used] : [],
    recorded: without(readLeft, readRight),
    ours: without(readRight, readLeft),
  };
}

function readAll(statements: readonly string[], group: string, used: Set<string>): string[] {
  const own = betterments.filter(({ dialects }) => dialects.includes(group));
  return ungrouped(statements.flatMap((sql) => readAs(sql, own, used)));
}

function readAs(sql: string, own: readonly Betterment[], used: Set<string>): string[] {
  const read = own.reduce((text, { name, pattern, becomes }) => {
    const after = text.replace(pattern, becomes);
    if (after !== text) used.add(name);
    return after;
  }, sql);
  return read.split(";;").filter((text) => text !== "");
}

/** An INSERT of several rows as one of each row. */
function ungrouped(statements: readonly string[]): string[] {
  return statements.flatMap((sql) => {
    const head = /^insert into .+?\)values/s.exec(sql)?.[0];
    if (head === undefined) return [sql];
    return rowsIn(sql.slice(head.length)).map((row) => `${head}${row}`);
  });
}

function rowsIn(text: string): string[] {
  const rows: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(/'(?:[^']|'')*'|[()]/g)) {
    if (token === "(" && depth++ === 0) start = index;
    if (token === ")" && --depth === 0) rows.push(text.slice(start, index + 1));
  }
  return rows.length === 0 ? [text] : rows;
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((sql, at) => sql === right[at]);
}

function without(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...right];
  return left.filter((sql) => {
    const at = rest.indexOf(sql);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}
