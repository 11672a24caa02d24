import type { DefElemNode, ParseError, StatementNode } from "pg-query-emscripten/pg_query_wasm.js";

/** The body of a PL/pgSQL routine, as its server reads it: without quotes. */
export interface Routine {
  readonly body: string;
}

/** The parser has no catalog: what it says about types of variables is not to be relied on. */
const baseless = [/must be of type cursor or refcursor$/];

/** The PL/pgSQL routine that a statement defines or runs, if any. */
export function routineIn(statement: StatementNode): Routine | undefined {
  const elements = statement.DoStmt?.args ?? statement.CreateFunctionStmt?.options;
  if (elements === undefined) return undefined;
  const language = textOf(elements, "language") ?? (statement.DoStmt ? "plpgsql" : "sql");
  const body = textOf(elements, "as");
  return language === "plpgsql" && body !== undefined ? { body } : undefined;
}

/** What the PL/pgSQL parser has against a routine, and where, as far as it can be found out. */
export function suspicionIn(
  sql: string,
  { body }: Routine,
  error: ParseError,
): { readonly message: string; readonly offset: number } | undefined {
  if (baseless.some((pattern) => pattern.test(error.message))) return undefined;
  return { message: `PL/pgSQL: ${error.message}`, offset: offsetIn(sql, body, error) };
}

/** The parser gives the line on which the PL/pgSQL statement begins, and the word it stumbled over. */
function offsetIn(sql: string, body: string, error: ParseError): number {
  const start = sql.indexOf(body);
  if (start === -1) return 0;
  const line = Number(/near line (\d+)$/.exec(error.context)?.[1] ?? 1);
  let from = start;
  for (let count = 1; count < line; count++) from = sql.indexOf("\n", from) + 1;
  const word = /at or near "(.*)"$/s.exec(error.message)?.[1];
  if (word === undefined) return skipSpace(sql, from);
  const found = sql.indexOf(word, from);
  return found === -1 || found >= start + body.length ? skipSpace(sql, from) : found;
}

function skipSpace(sql: string, from: number): number {
  return from + (/^\s*/.exec(sql.slice(from))?.[0].length ?? 0);
}

function textOf(elements: readonly DefElemNode[], name: string): string | undefined {
  const arg = elements.find(({ DefElem }) => DefElem.defname === name)?.DefElem.arg;
  return arg?.String?.sval ?? arg?.List?.items?.[0]?.String?.sval;
}
