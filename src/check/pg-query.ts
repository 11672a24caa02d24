import type { ParseResult, PgQueryModule } from "pg-query-emscripten/pg_query_wasm.js";
import type { Engine, Verdict } from "./engine.js";
import { offsetOfCharacter } from "./excerpt.js";
import { nestingCost, nestingLimit } from "./nesting-depth.js";
import { type Routine, routineIn, suspicionIn } from "./plpgsql.js";
import { shorten } from "./shorten.js";

const tooDeep: Verdict = { kind: "too-deep", because: "it is nested too deeply for the parser" };
const parsed: Verdict = { kind: "parsed" };

let loading: Promise<PgQueryModule> | undefined;

/** Checks by PostgreSQL's own grammar, compiled to WebAssembly; PL/pgSQL bodies too. */
export const pgQuery: Engine = { check };

async function check(sql: string): Promise<Verdict> {
  const result = await parse(sql);
  if (result === undefined) return tooDeep;
  if (result.error !== null) {
    const { message, cursorpos } = result.error;
    return { kind: "rejected", message: shorten(message), offset: offsetOfCharacter(sql, cursorpos) };
  }
  for (const { stmt } of result.parse_tree.stmts) {
    const routine = routineIn(stmt);
    if (routine !== undefined) return checkRoutine(sql, routine);
  }
  return parsed;
}

async function checkRoutine(sql: string, routine: Routine): Promise<Verdict> {
  if (nestingCost(routine.body) > nestingLimit) return tooDeep;
  let result = await ask((pg) => pg.parsePlpgsql(sql));
  if (result?.error) {
    // Its stack overflows unnoticed on routines nested beyond what is counted: only a fresh instance is believed.
    loading = undefined;
    result = await ask((pg) => pg.parsePlpgsql(sql));
  }
  if (result === undefined) return tooDeep;
  if (result.error === null) return parsed;
  const suspicion = suspicionIn(sql, routine, result.error);
  return suspicion === undefined
    ? parsed
    : { kind: "doubtful", ...suspicion, message: shorten(suspicion.message) };
}

/** The parse tree of a text by PostgreSQL's grammar; undefined where it is nested too deeply for the parser. */
export async function parse(sql: string): Promise<ParseResult | undefined> {
  if (nestingCost(sql) > nestingLimit) return undefined;
  return ask((pg) => pg.parse(sql));
}

/**
 * Asks the one instance; where it dies, or says no and turns out to be damaged, once more a fresh one.
 * Undefined where that dies too: the question is too much for the parser.
 */
async function ask<T extends { readonly error: object | null }>(
  question: (pg: PgQueryModule) => T,
): Promise<T | undefined> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const pg = await instance();
    try {
      const answer = question(pg);
      if (answer.error === null || pg.parse("SELECT 1").error === null) return answer;
    } catch {
      // WebAssembly traps, and what follows from a heap in disorder, come as errors of many classes.
    }
    loading = undefined;
  }
  return undefined;
}

function instance(): Promise<PgQueryModule> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PgQueryModule> {
  const { default: loaded } = await import("pg-query-emscripten/pg_query_wasm.js");
  // Where `import` was bundled into `require`, the default is the module itself.
  const Module = "default" in loaded ? (loaded as { default: typeof loaded }).default : loaded;
  const pg = await new Module();
  // As shipped, each call takes its text from a stack of 64 KB and never gives it back; 0 (ALLOC_NORMAL) means malloc.
  pg.ALLOC_STACK = 0;
  return pg;
}
