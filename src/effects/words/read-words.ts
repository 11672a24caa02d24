import type { CheckProfile } from "../../dialect/check-profile.js";
import type { Effect, Effects } from "../../operations/index.js";
import { nameAt, namedObjects } from "../named-objects.js";
import { isWord, type Lexis, splitAt, type Token, tokensOf } from "../token.js";
import { alterTable, commentOn } from "./alter-words.js";
import { stringOf } from "./column-words.js";
import { Cursor } from "./cursor.js";
import { dropDependents, objectAt, putTrigger, putView } from "./dependent-words.js";
import { createIndex, dropIndexes } from "./index-words.js";
import { createTable } from "./table-words.js";

/** What begins a text whose semicolons end no statement. */
const blocks = ["BEGIN", "DECLARE", "IF", "WHILE", "DO"];
const routines = ["PROCEDURE", "FUNCTION", "PACKAGE", "EVENT", "PROC"];

/**
 * What a text does to the schema, read word by word. The forms are few and the servers' grammars many: the parsers at
 * hand reject a third of these dialects' definitions, and give each another tree.
 */
export function readWords(
  sql: string,
  { backslashes = false, quotedInModel }: Pick<CheckProfile, "backslashes" | "quotedInModel">,
): Effects {
  const lexis = { backslashes, brackets: true, ...(quotedInModel === undefined ? {} : { quotedInModel }) };
  return readStatements(sql, tokensOf(sql, lexis), lexis);
}

function readStatements(sql: string, all: readonly Token[], lexis: Lexis): Effects {
  const found: Effect[] = [];
  for (let at = 0; at < all.length; ) {
    const end = endOfStatement(all, at);
    const tokens = all.slice(at, end);
    const trigger = objectAt(tokens, "TRIGGER");
    if (trigger !== undefined) {
      const read = putTrigger(sql, all, at, trigger);
      found.push(...read.effects);
      at = read.end + 1;
      continue;
    }
    if (isWord(tokens[0], "CREATE") && tokens.slice(1, 8).some((token) => isWord(token, ...routines)))
      return found;
    if (isWord(tokens[0], ...blocks) && !(isWord(tokens[0], "BEGIN") && isTransaction(tokens))) {
      return [...found, ...inBlock(all.slice(at), lexis)];
    }
    const view = objectAt(tokens, "VIEW");
    if (view !== undefined) found.push(...putView(sql, tokens, view));
    else found.push(...effectsOfStatement(new Cursor(sql, tokens), lexis));
    at = end + 1;
  }
  return found;
}

/** Where the semicolon stands that ends the statement; parentheses are passed over. */
function endOfStatement(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== "sign") continue;
    if (text === "(" || text === "[") depth++;
    if (text === ")" || text === "]") depth--;
    if (text === ";" && depth === 0) return at;
  }
  return tokens.length;
}

function isTransaction(tokens: readonly Token[]): boolean {
  return (
    tokens.length === 1 ||
    isWord(tokens[1], "TRANSACTION", "TRAN", "IMMEDIATE", "DEFERRED", "EXCLUSIVE", "WORK")
  );
}

/** What runs under conditions, or is put together as text, cannot be followed. */
function inBlock(tokens: readonly Token[], lexis: Lexis): Effects {
  const inner = tokens.flatMap((token) =>
    token.kind === "string" ? tokensOf(stringOf(token), lexis) : [token],
  );
  return namedObjects(inner, "raw SQL in a block names it");
}

function effectsOfStatement(cursor: Cursor, lexis: Lexis): Effect[] {
  const verb = cursor.acceptOne("CREATE", "ALTER", "DROP", "RENAME", "COMMENT", "EXEC", "EXECUTE", "SELECT");
  switch (verb) {
    case "CREATE":
      return create(cursor);
    case "ALTER":
      return cursor.accept("TABLE") ? alterTable(cursor) : alterIndex(cursor);
    case "DROP":
      return drop(cursor);
    case "RENAME":
      return rename(cursor);
    case "COMMENT":
      return cursor.accept("ON") ? commentOn(cursor) : [];
    case "EXEC":
    case "EXECUTE":
      return execute(cursor, lexis);
    case "SELECT":
      return selectInto(cursor);
    default:
      return [];
  }
}

function create(cursor: Cursor): Effect[] {
  const words: string[] = [];
  const flags = [
    "OR",
    "REPLACE",
    "GLOBAL",
    "LOCAL",
    "PRIVATE",
    "TEMP",
    "TEMPORARY",
    "UNIQUE",
    "FULLTEXT",
    "SPATIAL",
  ];
  for (;;) {
    const flag = cursor.acceptOne(
      ...flags,
      "CLUSTERED",
      "NONCLUSTERED",
      "COLUMNSTORE",
      "BITMAP",
      "ONLINE",
      "OFFLINE",
    );
    if (flag === undefined) break;
    words.push(flag);
  }
  if (cursor.accept("TABLE"))
    return createTable(cursor, words.includes("TEMP") || words.includes("TEMPORARY"));
  if (!cursor.accept("INDEX")) return [];
  const prefix = words.includes("FULLTEXT") ? "fulltext" : words.includes("SPATIAL") ? "spatial" : undefined;
  return createIndex(cursor, {
    unique: words.includes("UNIQUE"),
    ...(prefix === undefined ? {} : { prefix }),
  });
}

function drop(cursor: Cursor): Effect[] {
  cursor.acceptOne("TEMPORARY");
  if (cursor.accept("INDEX")) return dropIndexes(cursor);
  cursor.accept("MATERIALIZED");
  if (cursor.accept("VIEW")) return dropDependents(cursor, "dropView");
  if (cursor.accept("TRIGGER")) return dropDependents(cursor, "dropTrigger");
  if (!cursor.accept("TABLE")) return [];
  cursor.accept("IF", "EXISTS");
  return splitAt(cursor.rest(), ",").flatMap((tokens): Effect[] => {
    const name = new Cursor(cursor.sql, tokens).table();
    return name === undefined ? [] : [{ kind: "dropTable", ...name, ifExists: true }];
  });
}

function alterIndex(cursor: Cursor): Effect[] {
  if (!cursor.accept("INDEX")) return [];
  const index = cursor.table();
  if (index === undefined || !cursor.accept("RENAME", "TO")) return [];
  const renameTo = cursor.name();
  const { table: name, ...schema } = index;
  return renameTo === undefined ? [] : [{ effect: "renameIndex", name, ...schema, renameTo }];
}

/** `RENAME TABLE a TO b, c TO d` of MySQL, `RENAME a TO b` of Oracle. */
function rename(cursor: Cursor): Effect[] {
  cursor.acceptOne("TABLE", "TABLES");
  return splitAt(cursor.rest(), ",").flatMap((tokens): Effect[] => {
    const part = new Cursor(cursor.sql, tokens);
    const name = part.table();
    const renameTo = part.accept("TO") ? part.name() : undefined;
    return name === undefined || renameTo === undefined ? [] : [{ kind: "renameTable", ...name, renameTo }];
  });
}

/** The text of `EXEC ('…')`, which is run as it stands: what must be alone in a batch is written so. */
function wholeText(tokens: readonly Token[]): string | undefined {
  const [open, text, close, more] = tokens;
  const alone = open?.text === "(" && text?.kind === "string" && close?.text === ")" && more === undefined;
  return alone ? stringOf(text) : undefined;
}

/** SQL Server's sp_rename; other calls, and text that is run as SQL, cannot be followed. */
function execute(cursor: Cursor, lexis: Lexis): Effect[] {
  const routine = cursor.peek()?.text === "(" ? undefined : cursor.name();
  const rest = cursor.rest();
  const whole = wholeText(rest);
  if (routine === undefined && whole !== undefined)
    return [...readStatements(whole, tokensOf(whole, lexis), lexis)];
  if (routine?.toLowerCase() !== "sp_rename") return [...inBlock(rest, lexis)];
  const [path = "", renameTo = "", what = "OBJECT"] = rest
    .filter(({ kind }) => kind === "string")
    .map((token) => stringOf(token));
  const parts = tokensOf(path, { brackets: true });
  if (what.toUpperCase() === "OBJECT") {
    const name = nameAt(parts, 0);
    if (name === undefined) return [];
    const { end: _, ...table } = name;
    return [{ kind: "renameTable", ...table, renameTo }];
  }
  const at = nameAt(parts.slice(0, -2), 0);
  const last = nameAt(parts.slice(-1), 0)?.table;
  if (at === undefined || last === undefined) return [];
  const { end: _, ...table } = at;
  if (what.toUpperCase() === "COLUMN") return [{ kind: "alterColumn", ...table, column: last, renameTo }];
  if (what.toUpperCase() !== "INDEX") return [];
  const { schema } = table;
  return [{ effect: "renameIndex", name: last, ...(schema === undefined ? {} : { schema }), renameTo }];
}

/** `SELECT … INTO t FROM …` makes a table in SQL Server. */
function selectInto(cursor: Cursor): Effect[] {
  cursor.until(new Set(["INTO", "FROM"]));
  const name = cursor.accept("INTO") ? cursor.table() : undefined;
  if (name === undefined || /^(?:@|(?:OUT|DUMP)FILE$)/i.test(name.table)) return [];
  const because = "raw SQL made it, and its columns do not stand in the text";
  return [{ effect: "unsure", object: { ...name, made: true, because } }];
}
