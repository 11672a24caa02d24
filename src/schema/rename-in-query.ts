import { alike, NameResolver, type RelationOf } from "./mentions.js";
import type { NamePrinter } from "./names-in-sql.js";
import type { ColumnName, QueryNames, SourceName } from "./query-names.js";
import type { PlacedName } from "./sql-tokens.js";
import { type TableName, tableKey } from "./table-name.js";

type Names = QueryNames & { readonly own?: SourceName };

/** The text with a column of `table` under its name after; undefined where nobody can tell which names are that column's. */
export function renameColumnInQuery(
  sql: string,
  names: Names,
  relationOf: RelationOf,
  table: TableName,
  { before, after, print }: { readonly before: string; readonly after: string; readonly print: NamePrinter },
): string | undefined {
  const resolver = new NameResolver(names, relationOf);
  const found: PlacedName[] = [];
  for (const column of names.columns.filter(({ name }) => alike(name, before))) {
    const { sure, perhaps } = resolver.ownerOf(column);
    if (sure !== undefined && tableKey(sure) === tableKey(table)) found.push(column);
    else if (perhaps.some((one) => tableKey(one) === tableKey(table))) return undefined;
  }
  return replaced(sql, found, after, print);
}

/** The text with a table under its name after; undefined where nobody can tell which names are that table's. */
export function renameTableInQuery(
  sql: string,
  names: Names,
  relationOf: RelationOf,
  table: TableName,
  { after, print }: { readonly after: string; readonly print: NamePrinter },
): string | undefined {
  const isIt = (source: SourceName) => {
    const relation = relationOf(
      source.schema === undefined ? { table: source.name } : { table: source.name, schema: source.schema },
    );
    return relation !== undefined && tableKey(relation) === tableKey(table);
  };
  const sources = [...(names.own === undefined ? [] : [names.own]), ...names.sources].filter(isIt);
  const bare = sources.filter(({ alias }) => alias === undefined);
  const spellings = new Set(bare.map(({ name }) => name.toLowerCase()));
  const named = ({ qualifier }: { readonly qualifier?: PlacedName }) =>
    qualifier !== undefined && spellings.has(qualifier.name.toLowerCase()) ? [qualifier] : [];
  // A row that an upsert would insert goes by a name that some servers take for the table's.
  const excluded = names.columns.some(
    ({ qualifier }: ColumnName) => qualifier !== undefined && alike(qualifier.name, "excluded"),
  );
  const shadowed = names.sources.some(
    ({ name, alias }) => alias !== undefined && spellings.has(alias.toLowerCase()) && !alike(alias, name),
  );
  if ((excluded && sources.length > 0) || shadowed) return undefined;
  return replaced(sql, [...sources, ...[...names.columns, ...names.stars].flatMap(named)], after, print);
}

function replaced(sql: string, places: readonly PlacedName[], name: string, print: NamePrinter): string {
  const sorted = [...new Map(places.map((one) => [one.start, one])).values()].sort(
    (a, b) => b.start - a.start,
  );
  return sorted.reduce((text, { start, end }) => {
    const close = closing[text[start]!];
    const written =
      close === undefined ? print(name) : `${text[start]}${name.replaceAll(close, close + close)}${close}`;
    return `${text.slice(0, start)}${written}${text.slice(end)}`;
  }, sql);
}

const closing: Readonly<Record<string, string>> = { '"': '"', "`": "`", "[": "]" };
