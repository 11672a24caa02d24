import type { ParseResult } from "pg-query-emscripten/pg_query_wasm.js";
import type { Grammar } from "../dialect/check-profile.js";

/** The parse tree of a text by PostgreSQL's grammar; undefined where it is nested too deeply for the parser. */
export type ParsePostgresql = (sql: string) => Promise<ParseResult | undefined>;

/** PostgreSQL's grammar as the profile names it; undefined where the profile names another server's. */
export async function postgresqlParser({ engine }: Grammar): Promise<ParsePostgresql | undefined> {
  switch (engine) {
    case "pg-query":
      return (await import("./pg-query.js")).parse;
    case "libpg-query":
      return (await import("./libpg-query.js")).parse;
    default:
      return undefined;
  }
}
