import type { Effect } from "../../operations/index.js";
import type { Constraint, TableIndex, TableName, TableOptions } from "../../schema/index.js";
import { splitAt, type Token } from "../token.js";
import { type ReadColumn, readColumn } from "./column-words.js";
import { readConstraint } from "./constraint-words.js";
import { Cursor } from "./cursor.js";
import { readIndexMatter } from "./index-words.js";

/** What stands in a table's parentheses, one part. */
export interface Element {
  readonly column?: ReadColumn;
  readonly constraint?: Constraint;
  readonly index?: TableIndex & { readonly name: string };
  /** What of it the model has no word for. */
  readonly unread: string;
}

/** A column, a constraint or an index within a table. */
export function readElement(tokens: readonly Token[], sql: string): Element {
  const cursor = new Cursor(sql, tokens);
  const constraint = readConstraint(cursor, []);
  if (constraint !== undefined) return { constraint, unread: "" };
  const prefix = cursor.acceptOne("FULLTEXT", "SPATIAL")?.toLowerCase() as "fulltext" | "spatial" | undefined;
  if (cursor.acceptOne("INDEX", "KEY") !== undefined || prefix !== undefined) {
    cursor.acceptOne("INDEX", "KEY");
    const name = cursor.name();
    const matter = readIndexMatter(cursor);
    if (name === undefined || matter === undefined) return { unread: cursor.text(tokens) };
    const mysql = { ...matter.mysql, ...(prefix === undefined ? {} : { prefix }) };
    const options = Object.keys(mysql).length === 0 ? {} : { mysql };
    return { index: { ...matter, name, nameFinal: true, ...options }, unread: "" };
  }
  const column = readColumn(cursor);
  return column === undefined ? { unread: cursor.text(tokens) } : { column, unread: column.unread };
}

/** The effects of `CREATE TABLE`, read up to the table's name's beginning. */
export function createTable(cursor: Cursor, temporary: boolean): Effect[] {
  const ifNotExists = cursor.accept("IF", "NOT", "EXISTS");
  const name = cursor.table();
  if (name === undefined) return [];
  const group = cursor.group();
  const rest = cursor.rest();
  const first = group?.[0];
  const copied = group === undefined || first?.text.toUpperCase() === "LIKE" || isQuery(rest);
  if (copied) return [made(name)];
  const elements = splitAt(group, ",").map((part) => readElement(part, cursor.sql));
  const columns = elements.flatMap(({ column }) => column ?? []);
  if (columns.length === 0) return [made(name)];
  const constraints = [
    ...columns.flatMap((one) => one.constraints),
    ...elements.flatMap(({ constraint }) => constraint ?? []),
  ];
  const indexes = elements.flatMap(({ index }) => index ?? []);
  return [
    {
      kind: "createTable",
      ...name,
      columns: columns.map(({ column }) => column),
      ...(constraints.length === 0 ? {} : { constraints }),
      ...(indexes.length === 0 ? {} : { indexes }),
      ...(temporary ? { temporary } : {}),
      ...(ifNotExists ? { ifNotExists } : {}),
      ...optionsIn(cursor.text(rest)),
    },
    ...unreadIn(name, elements),
  ];
}

function made(name: TableName): Effect {
  const because = "raw SQL made it, and its columns do not stand in the text";
  return { effect: "unsure", object: { ...name, made: true, because } };
}

export function unreadIn(name: TableName, elements: readonly Element[]): Effect[] {
  return elements
    .filter(({ unread }) => unread !== "")
    .map(({ unread }) => ({
      effect: "unsure",
      object: { ...name, because: `raw SQL says of it: ${unread}` },
    }));
}

function isQuery(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => kind === "word" && /^(?:AS|SELECT|LIKE)$/i.test(text));
}

/** The options behind the parentheses that the model keeps. */
function optionsIn(text: string): TableOptions {
  const option = (pattern: RegExp) => pattern.exec(text)?.[1];
  const engine = option(/\bENGINE\s*=?\s*(\w+)/i);
  const charset = option(/\b(?:CHARSET|CHARACTER\s+SET)\s*=?\s*(\w+)/i);
  const collation = option(/\bCOLLATE\s*=?\s*(\w+)/i);
  const mysql = {
    ...(engine === undefined ? {} : { engine }),
    ...(charset === undefined ? {} : { charset }),
    ...(collation === undefined ? {} : { collation }),
  };
  const sqlite = {
    ...(/\bSTRICT\b/i.test(text) ? { strict: true } : {}),
    ...(/\bWITHOUT\s+ROWID\b/i.test(text) ? { withoutRowid: true } : {}),
  };
  return {
    ...(Object.keys(mysql).length === 0 ? {} : { mysql }),
    ...(Object.keys(sqlite).length === 0 ? {} : { sqlite }),
  };
}
