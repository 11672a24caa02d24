import type { ParseResult, StatementNode } from "pg-query-emscripten/pg_query_wasm.js";
import type { Engine, Verdict } from "./engine.js";
import { offsetOfCharacter } from "./excerpt.js";
import { newerThan } from "./newer-than.js";
import { routineIn, suspicionIn } from "./plpgsql.js";
import { shorten } from "./shorten.js";

type Library = typeof import("libpg-query");

const tooDeep: Verdict = { kind: "too-deep", because: "it is nested too deeply for the parser" };
const parsed: Verdict = { kind: "parsed" };

let loading: Promise<Library> | undefined;

/**
 * Checks by PostgreSQL 18's own grammar; PL/pgSQL bodies too. For a server of an earlier version what only 18 knows
 * is rejected, as far as the parse tree shows it.
 */
export function libpgQuery(serverVersion?: string | number): Engine {
  return { check: (sql) => check(sql, serverVersion) };
}

async function check(sql: string, serverVersion: string | number | undefined): Promise<Verdict> {
  const result = await parse(sql);
  if (result === undefined) return tooDeep;
  if (result.error !== null) {
    const { message, cursorpos } = result.error;
    return { kind: "rejected", message: shorten(message), offset: offsetOfCharacter(sql, cursorpos) };
  }
  const newer = newerThan(serverVersion, sql, result.parse_tree.stmts);
  if (newer !== undefined) return { kind: "rejected", ...newer };
  for (const { stmt } of result.parse_tree.stmts) {
    if (routineIn(stmt) !== undefined) return checkRoutine(sql, stmt);
  }
  return parsed;
}

async function checkRoutine(sql: string, stmt: StatementNode): Promise<Verdict> {
  const library = await load();
  try {
    library.parsePlPgSQLSync(sql);
    return parsed;
  } catch (error) {
    const message = complaintOf(error);
    const routine = routineIn(stmt);
    if (message === undefined || routine === undefined) return tooDeep;
    const suspicion = suspicionIn(sql, routine, { message, cursorpos: 0, context: "" });
    return suspicion === undefined
      ? parsed
      : { kind: "doubtful", ...suspicion, message: shorten(suspicion.message) };
  }
}

/** The parse tree of a text, in the words of the earlier parser; undefined where it is nested too deeply. */
export async function parse(sql: string): Promise<ParseResult | undefined> {
  if (sql === "") return { parse_tree: { stmts: [] }, error: null };
  const library = await load();
  try {
    return { parse_tree: library.parseSync(sql) as unknown as ParseResult["parse_tree"], error: null };
  } catch (error) {
    const message = complaintOf(error);
    if (message === undefined) return undefined;
    // The library counts from 0, the earlier parser from 1 with 0 for a place that is not known.
    const at = library.hasSqlDetails(error) ? (error.sqlDetails?.cursorPosition ?? -1) : -1;
    return { parse_tree: { stmts: [] }, error: { message, cursorpos: at + 1, context: "" } };
  }
}

/** What the parser says; undefined where it ran out of stack, from which it recovers. */
function complaintOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) throw error;
  const deep = error instanceof RangeError || error.message.startsWith("memory exhausted");
  return deep ? undefined : error.message;
}

function load(): Promise<Library> {
  loading ??= import("libpg-query").then(async (library) => {
    await library.loadModule();
    return library;
  });
  return loading;
}
