import type { Effect } from "../operations/index.js";
import { isWord, type Token } from "./token.js";

const quotes: Readonly<Record<string, string>> = { '"': '"', "`": "`", "[": "]" };

/** A word or a quoted name as the server knows it. */
export function nameOf({ text, name }: Token): string {
  if (name !== undefined) return name;
  const close = quotes[text[0] ?? ""];
  return close === undefined ? text : text.slice(1, -1).replaceAll(close + close, close);
}

/** The name that begins at `at`, with up to two qualifiers, and where it ends; undefined where none does. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
): { readonly table: string; readonly schema?: string; readonly end: number } | undefined {
  const parts: string[] = [];
  let end = at;
  while (tokens[end]?.kind === "word" || tokens[end]?.kind === "name") {
    parts.push(nameOf(tokens[end]!));
    end++;
    if (tokens[end]?.text !== ".") break;
    end++;
  }
  const table = parts.at(-1);
  if (table === undefined) return undefined;
  const schema = parts.at(-2);
  return schema === undefined ? { table, end } : { table, schema, end };
}

const verbs = ["ALTER", "CREATE", "DROP", "RENAME"];
const between = [
  "IF",
  "NOT",
  "EXISTS",
  "ONLY",
  "OR",
  "REPLACE",
  "TEMP",
  "TEMPORARY",
  "UNLOGGED",
  "MATERIALIZED",
  "CONCURRENTLY",
  "UNIQUE",
];

/** The tables, indexes, types, views and triggers that changes of the schema name in tokens that cannot be read as statements. */
export function namedObjects(tokens: readonly Token[], because: string): Effect[] {
  const found: Effect[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isWord(tokens[at], ...verbs)) continue;
    let next = at + 1;
    while (isWord(tokens[next], ...between)) next++;
    const object = tokens[next];
    next++;
    while (isWord(tokens[next], ...between)) next++;
    const name = nameAt(tokens, next);
    if (name === undefined || object?.kind !== "word") continue;
    const { table, schema } = name;
    const place = schema === undefined ? {} : { schema };
    if (isWord(object, "TABLE")) found.push({ effect: "unsure", object: { table, ...place, because } });
    if (isWord(object, "TYPE")) found.push({ effect: "unsure", object: { enum: table, ...place, because } });
    const made = isWord(tokens[at], "CREATE") ? { made: true } : {};
    if (isWord(object, "VIEW"))
      found.push({ effect: "unsure", object: { view: table, ...place, ...made, because } });
    if (isWord(object, "TRIGGER"))
      found.push({ effect: "unsure", object: { trigger: table, ...place, because } });
    if (isWord(object, "INDEX")) found.push(...indexNamed(tokens, name.end, table, place, because));
  }
  return found;
}

function indexNamed(
  tokens: readonly Token[],
  behind: number,
  index: string,
  place: { readonly schema?: string },
  because: string,
): Effect[] {
  const owner = isWord(tokens[behind], "ON") ? nameAt(tokens, behind + 1) : undefined;
  if (owner === undefined) return [{ effect: "unsure", object: { index, ...place, because } }];
  const { end: _, ...table } = owner;
  return [{ effect: "unsure", object: { ...table, because } }];
}
