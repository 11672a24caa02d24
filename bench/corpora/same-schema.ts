import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LiveDialect } from "../../src/testing/engines/engine.js";
import { compareCatalogs } from "./compare-catalogs.js";
import { type ExplainedDifference, explained } from "./known-differences.js";
import { type MeasuredHistory, printedBy, recordedName } from "./measure-history.js";
import { type Failure, openScratch, type Servers } from "./scratch-database.js";

/** A statement that a server refused, with the revision that holds it. */
export interface FailedStatement {
  readonly revision: string;
  readonly sql: string;
  readonly message: string;
}

/** Both histories of one corpus, run into two empty databases. */
export interface SchemaComparison {
  readonly corpus: string;
  readonly dialect: LiveDialect;
  readonly tables: number;
  readonly recordedFailures: readonly FailedStatement[];
  readonly ourFailures: readonly FailedStatement[];
  readonly differences: readonly ExplainedDifference[];
  /** Operations that we refused and the server too, as they were recorded. */
  readonly refusedByBoth: number;
  /** Operations that we refused while the server took what was recorded. */
  readonly refusedAlone: readonly { readonly revision: string; readonly message: string }[];
  /** Objects that a refusal names: they cannot be equal. */
  readonly tainted: ReadonlySet<string>;
}

interface Line {
  readonly revision: string;
  readonly sql: string;
}

/** Runs what was recorded and what we compile, statement by statement, and compares the catalogs that result. */
export async function compareSchemas(
  measured: MeasuredHistory,
  dialect: LiveDialect,
  servers: Servers,
  directory: string,
): Promise<SchemaComparison> {
  const online = dialect === "sqlite" ? readOnline(directory) : new Map<string, readonly string[]>();
  const run = [...measured.earlier, ...measured.revisions];
  const recorded = run.flatMap(({ revision, counts, operations }, at) => {
    if (!counts) return [];
    const printed =
      (at >= measured.earlier.length && measured.earlier.length > 0 ? undefined : online.get(revision)) ??
      operations.flatMap(({ source }) => printedBy(source, recordedName(dialect)));
    return printed.map((sql) => ({ revision, sql }));
  });
  const ours = run.flatMap(({ revision, operations }) =>
    operations.flatMap(({ statements }) => statements.map(({ sql }) => ({ revision, sql }))),
  );
  const left = await runInto(recorded, dialect, servers);
  const right = await runInto(ours, dialect, servers);
  return {
    corpus: measured.corpus,
    dialect,
    tables: left.catalog.tables.length,
    recordedFailures: left.failures,
    ourFailures: right.failures,
    differences: explained(compareCatalogs(left.catalog, right.catalog), {
      dialect,
      statements: recorded.map(({ sql }) => sql),
      refused: left.failures.map(({ sql }) => sql),
      catalog: left.catalog,
    }),
    ...refusedOf(measured, left.failures, dialect),
    tainted: taintedObjects(measured),
  };
}

function refusedOf(
  { revisions }: MeasuredHistory,
  failures: readonly FailedStatement[],
  dialect: LiveDialect,
): Pick<SchemaComparison, "refusedByBoth" | "refusedAlone"> {
  const failed = new Set(failures.map(({ revision, sql }) => `${revision} ${sql}`));
  const refused = revisions.flatMap(({ revision, operations }) =>
    operations
      .filter(({ refusals }) => refusals.length > 0)
      .map(({ source, refusals }) => ({
        revision,
        message: refusals.map((one) => `${one.code}: ${one.message}`).join("; "),
        both: printedBy(source, recordedName(dialect)).some((sql) => failed.has(`${revision} ${sql}`)),
      })),
  );
  return {
    refusedByBoth: refused.filter(({ both }) => both).length,
    refusedAlone: refused.filter(({ both }) => !both),
  };
}

async function runInto(lines: readonly Line[], dialect: LiveDialect, servers: Servers) {
  const database = await openScratch(dialect, servers);
  try {
    const failed = await database.run(lines.map(({ sql }) => sql));
    return { failures: failed.map((one) => named(one, lines)), catalog: await database.catalog() };
  } finally {
    await database.close();
  }
}

function named({ at, message }: Failure, lines: readonly Line[]): FailedStatement {
  const { revision, sql } = lines[at] ?? { revision: "?", sql: "?" };
  return { revision, sql, message };
}

/** The statements that a run on a live SQLite sent, by revision; those with parameters are rows, not schema. */
function readOnline(directory: string): Map<string, readonly string[]> {
  const file = join(directory, "sqlite_online.json");
  if (!existsSync(file)) return new Map();
  const { upgrade } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly upgrade: readonly {
      readonly revision: string;
      readonly status: string;
      readonly sql?: readonly (readonly [string, unknown])[];
    }[];
  };
  return new Map(
    upgrade
      .filter(({ status }) => status === "ok")
      .map(({ revision, sql = [] }) => [
        revision,
        sql
          .filter(([text, values]) => values === null && !/alembic_version/.test(text))
          .map(([text]) => text.trim()),
      ]),
  );
}

function taintedObjects({ earlier, revisions }: MeasuredHistory): Set<string> {
  const names = [...earlier, ...revisions].flatMap(({ operations }) =>
    operations
      .filter(({ refusals }) => refusals.length > 0)
      .flatMap(({ source }) => (typeof source.table === "object" ? source.table?.name : source.table) ?? []),
  );
  return new Set(names);
}
