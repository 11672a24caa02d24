import type { Effect } from "../../operations/index.js";
import type { IndexPart, TableIndex } from "../../schema/index.js";
import { nameOf } from "../named-objects.js";
import { isWord, splitAt, type Token, textOf } from "../token.js";
import { Cursor } from "./cursor.js";

/** The parts in parentheses and what follows them; undefined where there are none. */
export function readIndexMatter(cursor: Cursor): TableIndex | undefined {
  if (cursor.accept("USING")) cursor.next();
  const group = cursor.group();
  if (group === undefined) return undefined;
  const parts = splitAt(group, ",").map((tokens) => partOf(tokens, cursor.sql));
  const lengths = parts.flatMap(({ length, name }) =>
    length === undefined ? [] : [[name, length] as const],
  );
  let where: string | undefined;
  while (!cursor.done) {
    if (cursor.accept("WHERE")) where = cursor.text(cursor.rest());
    else cursor.next();
  }
  return {
    columns: parts.map(({ part }) => part),
    ...(where === undefined ? {} : { where }),
    ...(lengths.length === 0 ? {} : { mysql: { length: Object.fromEntries(lengths) } }),
  };
}

type IndexOrder = "asc" | "desc";

interface ReadPart {
  readonly part: IndexPart;
  readonly name: string;
  /** The number of leading characters. */
  readonly length?: number;
}

function partOf(tokens: readonly Token[], sql: string): ReadPart {
  const last = tokens.at(-1);
  const order: IndexOrder | undefined = isWord(last, "ASC")
    ? "asc"
    : isWord(last, "DESC")
      ? "desc"
      : undefined;
  const own = order === undefined ? tokens : tokens.slice(0, -1);
  const sorted: { readonly order?: IndexOrder } = order === undefined ? {} : { order };
  const [first, open, digits, close] = own;
  const isName = first?.kind === "word" || first?.kind === "name";
  if (first === undefined || !isName) return expression(own, sorted, sql);
  const name = nameOf(first);
  const part: IndexPart = order === undefined ? name : { column: name, order };
  if (own.length === 1) return { part, name };
  const prefix = own.length === 4 && open?.text === "(" && digits?.kind === "number" && close?.text === ")";
  return prefix ? { part, name, length: Number(digits.text) } : expression(own, sorted, sql);
}

function expression(
  tokens: readonly Token[],
  sorted: { readonly order?: IndexOrder },
  sql: string,
): ReadPart {
  const whole = tokens[0]?.text === "(" && tokens.at(-1)?.text === ")" ? tokens.slice(1, -1) : tokens;
  return { part: { expression: textOf(sql, whole), ...sorted }, name: "" };
}

/** The effects of `CREATE INDEX`, read up to the index's name's beginning. */
export function createIndex(
  cursor: Cursor,
  { unique, prefix }: { readonly unique: boolean; readonly prefix?: "fulltext" | "spatial" },
): Effect[] {
  const ifNotExists = cursor.accept("IF", "NOT", "EXISTS");
  const index = cursor.table();
  if (cursor.accept("USING")) cursor.next();
  if (index === undefined || !cursor.accept("ON")) return [];
  const at = cursor.table();
  const matter = at && readIndexMatter(cursor);
  if (at === undefined || matter === undefined) return [];
  const mysql = { ...matter.mysql, ...(prefix === undefined ? {} : { prefix }) };
  return [
    {
      kind: "createIndex",
      ...at,
      ...(at.schema === undefined && index.schema !== undefined ? { schema: index.schema } : {}),
      ...matter,
      ...(Object.keys(mysql).length === 0 ? {} : { mysql }),
      name: index.table,
      nameFinal: true,
      ...(unique ? { unique } : {}),
      ...(ifNotExists ? { ifNotExists } : {}),
    },
  ];
}

/** The effects of `DROP INDEX`, read up to the first name's beginning. */
export function dropIndexes(cursor: Cursor): Effect[] {
  cursor.accept("IF", "EXISTS");
  return splitAt(cursor.rest(), ",").flatMap((tokens): Effect[] => {
    const part = new Cursor(cursor.sql, tokens);
    const index = part.table();
    if (index === undefined) return [];
    const at = part.accept("ON") ? part.table() : undefined;
    const { table: name, schema } = index;
    const place = at ?? (schema === undefined ? {} : { schema });
    return [{ kind: "dropIndex", name, ...place, ifExists: true }];
  });
}
