import type { Engine, Verdict } from "./engine.js";

interface ParserBuild {
  readonly Parser: new () => { astify(sql: string, options: { readonly database: string }): unknown };
}

/** Its time grows faster than the text: 5,000 rows take 0.6 s, 20,000 take 6 s and 2 GB. */
const longest = 64 * 1024;
const tooLong: Verdict = { kind: "too-long", because: `it is longer than ${longest} characters` };
const parsed: Verdict = { kind: "parsed" };

const loading = new Map<string, Promise<Engine>>();

/** The engine for one of the parser's databases, which has its own build and is loaded once. */
export function nodeSqlParser(database: string): Promise<Engine> {
  let engine = loading.get(database);
  if (engine === undefined) {
    engine = load(database);
    loading.set(database, engine);
  }
  return engine;
}

async function load(database: string): Promise<Engine> {
  // The builds are CommonJS: everything hangs under `default`.
  const { default: build }: { default: ParserBuild } = await import(`node-sql-parser/build/${database}.js`);
  const parser = new build.Parser();
  return {
    check: async (sql) => {
      if (sql.length > longest) return tooLong;
      try {
        parser.astify(sql, { database });
        return parsed;
      } catch (error) {
        return rejectionOf(sql, error);
      }
    },
  };
}

function rejectionOf(sql: string, error: unknown): Verdict {
  if (error instanceof RangeError)
    return { kind: "too-deep", because: "it is nested too deeply for the parser" };
  const { message, location } = error as {
    readonly message?: string;
    readonly location?: { readonly start: { readonly offset: number } };
  };
  if (location === undefined) return { kind: "rejected", message: message ?? String(error), offset: 0 };
  // The parser's own message names one character, and lists every token that could stand there instead.
  const offset = startOfWord(sql, location.start.offset);
  const word = /^(?:\w+|\S)/u.exec(sql.slice(offset, offset + 80))?.[0];
  const what = word === undefined ? "unexpected end" : `unexpected ${JSON.stringify(word)}`;
  return { kind: "rejected", message: `syntax error: ${what}`, offset };
}

function startOfWord(sql: string, offset: number): number {
  if (!/\w/.test(sql[offset] ?? "")) return offset;
  let start = offset;
  while (start > 0 && /\w/.test(sql[start - 1]!)) start--;
  return start;
}
