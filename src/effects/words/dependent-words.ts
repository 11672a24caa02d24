import type { Effect } from "../../operations/index.js";
import { readTriggerNames } from "../../schema/index.js";
import { closing, isWord, splitAt, type Token, textOf } from "../token.js";
import { Cursor } from "./cursor.js";

/** Words before VIEW and TRIGGER that change nothing that the model holds. */
const beside = "OR REPLACE ALTER FORCE NO EDITIONABLE NONEDITIONABLE MATERIALIZED".split(" ");
const temporary = ["TEMP", "TEMPORARY"];

/** Where `VIEW` or `TRIGGER` stands that the statement makes or alters; undefined where it makes something else. */
export function objectAt(tokens: readonly Token[], word: "VIEW" | "TRIGGER"): number | undefined {
  if (!isWord(tokens[0], "CREATE", "ALTER")) return undefined;
  const at = tokens
    .slice(0, 20)
    .findIndex((token) => isWord(token, word, "AS", "ON", "TABLE", "INDEX", "LOG"));
  return at > 0 && isWord(tokens[at], word) ? at : undefined;
}

/** The effects of `CREATE VIEW v …` and `ALTER VIEW v AS …`, whatever stands before VIEW. */
export function putView(sql: string, tokens: readonly Token[], at: number): Effect[] {
  const before = tokens.slice(1, at);
  if (before.some((token) => isWord(token, ...temporary))) return [];
  const cursor = new Cursor(sql, tokens.slice(at + 1));
  cursor.accept("IF", "NOT", "EXISTS");
  const name = cursor.table();
  const columns = columnsIn(cursor.group());
  const options = cursor.until(new Set(["AS", "RENAME", "COMPILE"]));
  if (name === undefined) return [];
  const { table, ...schema } = name;
  if (cursor.accept("RENAME", "TO")) {
    const renameTo = cursor.name();
    return renameTo === undefined ? [] : [{ effect: "renameView", name: table, ...schema, renameTo }];
  }
  if (!cursor.accept("AS")) return [];
  const more = options.length > 0 || before.some((token) => !isWord(token, ...beside));
  const materialized = before.some((token) => isWord(token, "MATERIALIZED")) ? { materialized: true } : {};
  const view = { name: table, ...schema, select: cursor.text(cursor.rest()), ...columns, ...materialized };
  return [{ effect: "putView", view, ...(more ? { because: "raw SQL made it with options" } : {}) }];
}

function columnsIn(group: readonly Token[] | undefined): { readonly columns?: readonly string[] } {
  if (group === undefined) return {};
  const columns = splitAt(group, ",").flatMap((part) => new Cursor("", part).name() ?? []);
  return columns.length === 0 ? {} : { columns };
}

/** The effects of the `CREATE TRIGGER t …` that begins at `from`, and where it ends; its body holds semicolons. */
export function putTrigger(
  sql: string,
  all: readonly Token[],
  from: number,
  offset: number,
): { readonly effects: readonly Effect[]; readonly end: number } {
  const at = from + offset;
  const end = endOfBody(all, at);
  const before = all.slice(from + 1, at);
  const cursor = new Cursor(sql, all.slice(at + 1, end));
  cursor.accept("IF", "NOT", "EXISTS");
  const name = cursor.table();
  if (name === undefined || before.some((token) => isWord(token, ...temporary))) return { effects: [], end };
  if (cursor.accept("RENAME", "TO")) {
    const renameTo = cursor.name();
    const { table, ...schema } = name;
    return {
      effects: renameTo === undefined ? [] : [{ effect: "renameTrigger", name: table, ...schema, renameTo }],
      end,
    };
  }
  const text = textOf(sql, cursor.rest());
  const { own } = readTriggerNames(text);
  if (own === undefined) return { effects: [], end };
  const schema = own.schema ?? name.schema;
  const trigger = {
    name: name.table,
    table: own.name,
    ...(schema === undefined ? {} : { schema }),
    sql: text,
  };
  const because = doubtIn(before, all.slice(at, end), all[end + 1]);
  return { effects: [{ effect: "putTrigger", trigger, ...(because === undefined ? {} : { because }) }], end };
}

/** Why the trigger may be another one than its text says. */
function doubtIn(
  before: readonly Token[],
  own: readonly Token[],
  next: Token | undefined,
): string | undefined {
  if (before.some((token) => !isWord(token, ...beside))) return "raw SQL made it with options";
  // SQL Server's body goes on to the end of the batch.
  const open = own.some((token) => isWord(token, "AS")) && !own.some((token) => isWord(token, "BEGIN"));
  return open && next !== undefined ? "raw SQL made it, and nobody can tell where its text ends" : undefined;
}

const afterEnd = ["IF", "LOOP", "WHILE", "REPEAT"];

/** Behind the END of the body's first block, or at the semicolon of a body that is one statement. */
function endOfBody(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "sign") {
      if (token.text === "(") at = closing(tokens, at);
      else if (token.text === ";" && depth === 0 && !declares(tokens, from, at)) return at;
    } else if (isWord(token, "BEGIN") || (isWord(token, "CASE") && !isWord(tokens[at - 1], "END"))) {
      depth++;
    } else if (isWord(token, "END") && !isWord(tokens[at + 1], ...afterEnd)) {
      depth--;
      if (depth === 0 && !isInExpression(tokens, from, at)) return endOfBlock(tokens, at + 1);
    }
  }
  return tokens.length;
}

/** Whether declarations stand before the block, as in Oracle. */
function declares(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isWord(token, "DECLARE"));
}

/** Whether the END closes a CASE before the body. */
function isInExpression(tokens: readonly Token[], from: number, at: number): boolean {
  return !tokens.slice(from, at).some((token) => isWord(token, "BEGIN"));
}

/** A block may say its name again. */
function endOfBlock(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at]!.kind === "sign" && tokens[at]!.text === ";")) at++;
  return at;
}

/** The effects of `DROP VIEW a, b` and `DROP TRIGGER t`, read up to the first name's beginning. */
export function dropDependents(cursor: Cursor, effect: "dropView" | "dropTrigger"): Effect[] {
  cursor.accept("IF", "EXISTS");
  return splitAt(cursor.rest(), ",").flatMap((tokens): Effect[] => {
    const part = new Cursor(cursor.sql, tokens);
    const found = part.table();
    if (found === undefined) return [];
    const { table: name, ...schema } = found;
    return [{ effect, name, ...schema }];
  });
}
