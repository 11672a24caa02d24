import type { Column, Constraint, DataType, Value } from "../../schema/index.js";
import { nameOf } from "../named-objects.js";
import { isWord, type Token } from "../token.js";
import { readConstraint } from "./constraint-words.js";
import type { Cursor } from "./cursor.js";

/** A column with the constraints that stand at it. */
export interface ReadColumn {
  readonly column: Column;
  readonly constraints: readonly Constraint[];
  /** What of the text the model has no word for. */
  readonly unread: string;
}

/** What can follow a column's type. */
const attributes: ReadonlySet<string> = new Set(
  "NOT NULL DEFAULT AUTO_INCREMENT AUTOINCREMENT PRIMARY UNIQUE KEY COMMENT COLLATE CHARSET CHARACTER CHECK REFERENCES CONSTRAINT GENERATED AS IDENTITY ON FIRST AFTER STORED VIRTUAL PERSISTED PERSISTENT INVISIBLE VISIBLE ENABLE DISABLE SPARSE ROWGUIDCOL WITH".split(
    " ",
  ),
);

type Draft = { -readonly [Key in keyof Column]?: Column[Key] } & { name: string };

/** The column that the tokens write, the name first. */
export function readColumn(cursor: Cursor): ReadColumn | undefined {
  const name = cursor.name();
  if (name === undefined) return undefined;
  const draft: Draft = { name, nullable: true, autoincrement: false };
  const constraints: Constraint[] = [];
  const unread: Token[] = [];
  draft.type = rawType(cursor.text(cursor.until(attributes, 1)));
  while (!cursor.done) {
    // The name of a default or of a NOT NULL is not kept.
    if (isWord(cursor.peek(), "CONSTRAINT") && isWord(cursor.peek(2), "DEFAULT", "NOT", "NULL")) {
      cursor.next();
      cursor.name();
    }
    if (readAttribute(cursor, draft)) continue;
    const constraint = readConstraint(cursor, [name]);
    if (constraint !== undefined) {
      if (constraint.constraint === "primaryKey") draft.nullable = false;
      constraints.push(constraint);
      continue;
    }
    unread.push(cursor.next()!);
  }
  return { column: draft as Column, constraints, unread: cursor.text(unread) };
}

export function rawType(sql: string): DataType {
  return { type: "raw", sql };
}

function readAttribute(cursor: Cursor, draft: Draft): boolean {
  if (cursor.accept("NOT", "NULL")) draft.nullable = false;
  else if (cursor.accept("NULL")) draft.nullable = true;
  else if (cursor.accept("DEFAULT")) draft.default = valueIn(cursor, cursor.until(attributes, 1));
  else if (cursor.acceptOne("AUTO_INCREMENT", "AUTOINCREMENT") !== undefined) draft.autoincrement = true;
  else if (cursor.accept("COMMENT")) draft.comment = stringOf(cursor.next());
  else if (cursor.accept("COLLATE")) draft.collation = unquoted(cursor.next());
  else if (cursor.accept("CHARACTER", "SET") || cursor.accept("CHARSET")) {
    draft.mysql = { ...draft.mysql, charset: unquoted(cursor.next()) };
  } else if (cursor.accept("ON", "UPDATE")) {
    draft.mysql = { ...draft.mysql, onUpdate: cursor.text(cursor.until(attributes, 1)) };
  } else if (cursor.accept("FIRST")) return true;
  else if (cursor.accept("AFTER")) cursor.name();
  else return readOrigin(cursor, draft);
  return true;
}

/** Values that are counted or computed. */
function readOrigin(cursor: Cursor, draft: Draft): boolean {
  if (cursor.accept("IDENTITY")) {
    const [start, increment] = cursor
      .text(cursor.group() ?? [])
      .split(",")
      .map(Number);
    draft.identity = start === undefined || increment === undefined ? {} : { start, increment };
    draft.nullable = false;
    return true;
  }
  const always = cursor.accept("GENERATED", "ALWAYS");
  const byDefault = !always && cursor.accept("GENERATED", "BY", "DEFAULT");
  if (byDefault) cursor.accept("ON", "NULL");
  if (cursor.accept("AS", "IDENTITY")) {
    cursor.group();
    draft.identity = { always };
    draft.nullable = false;
    return true;
  }
  if (!cursor.accept("AS")) return always || byDefault;
  const sql = cursor.text(cursor.group() ?? []);
  const kept = cursor.acceptOne("STORED", "PERSISTENT", "PERSISTED", "VIRTUAL");
  draft.computed = { sql, stored: kept !== undefined && kept !== "VIRTUAL" };
  return true;
}

/** The tokens as a value: what is plainly a string, a number or NULL is one. */
export function valueIn(cursor: Cursor, tokens: readonly Token[]): Value {
  const text = cursor.text(tokens);
  if (tokens.length === 1) {
    if (isWord(tokens[0], "NULL")) return null;
    const plain = /^'((?:[^'\\]|'')*)'$/.exec(text)?.[1];
    if (plain !== undefined) return plain.replaceAll("''", "'");
    if (/^\d{1,15}$/.test(text)) return Number(text);
  }
  return { kind: "sql", sql: text };
}

/** The matter of a plain string. */
export function stringOf(token: Token | undefined): string {
  return /^[nN]?'([\s\S]*)'$/.exec(token?.text ?? "")?.[1]?.replaceAll("''", "'") ?? "";
}

function unquoted(token: Token | undefined): string {
  return token === undefined ? "" : token.kind === "string" ? stringOf(token) : nameOf(token);
}
