import { isQuotedName } from "./quoted-name.js";
import type { SqlText } from "./sql-text.js";

/** Strings and comments are passed over; quoted and bare names are found. Enough for expressions, not for routines. */
const token =
  /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/g;

const closing: Readonly<Record<string, string>> = { '"': '"', "`": "`", "[": "]" };

/** Whether an expression names `name`, bare (in any letter case) or quoted. */
export function mentionsName(sql: SqlText, name: string): boolean {
  return textsOf(sql).some((text) => (text.match(token) ?? []).some((found) => isName(found, name)));
}

/** How a name is written that stands bare. */
export type NamePrinter = (name: string) => string;

/** The expression with `before` named `after` wherever it stands; strings and comments stay as they are. */
export function renameInSql(sql: SqlText, before: string, after: string, print: NamePrinter): SqlText {
  const rename = (text: string) =>
    text.replace(token, (found) => (isName(found, before) ? requote(found, after, print) : found));
  if (typeof sql === "string") return rename(sql);
  return Object.fromEntries(Object.entries(sql).map(([dialect, text]) => [dialect, text && rename(text)]));
}

function textsOf(sql: SqlText): string[] {
  return typeof sql === "string" ? [sql] : Object.values(sql).filter((text) => text !== undefined);
}

function isName(found: string, name: string): boolean {
  if (isQuotedName(name)) return found === name;
  const close = closing[found[0]!];
  if (close === undefined) return found.toLowerCase() === name.toLowerCase();
  return found.slice(1, -1).replaceAll(close + close, close) === name;
}

/** In the quotes that the name had; a bare name as the dialect writes it. */
function requote(found: string, name: string, print: NamePrinter): string {
  if (isQuotedName(name)) return name;
  const close = closing[found[0]!];
  if (close !== undefined) return `${found[0]}${name.replaceAll(close, close + close)}${close}`;
  return print(name);
}
