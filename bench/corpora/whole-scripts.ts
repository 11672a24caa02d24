import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type Plan } from "../../src/compile/index.js";
import { definitionsWith, dialectNamed } from "../../src/core.js";
import { Fault, ServerVersion } from "../../src/dialect/index.js";
import type { Effects, EffectsLookup, Operation } from "../../src/operations/index.js";
import { withEffects } from "../../src/project/with-effects.js";
import { buildGraph } from "../../src/revision/graph.js";
import { route } from "../../src/revision/range.js";
import type { Revision } from "../../src/revision/revision.js";
import type { NamingConvention, TableName } from "../../src/schema/index.js";
import { renderScript } from "../../src/script/index.js";
import type { Catalog } from "../../src/testing/catalog/catalog.js";
import type { LiveDialect, Outcome } from "../../src/testing/engines/engine.js";
import { wordsOf } from "./cause.js";
import { compareCatalogs } from "./compare-catalogs.js";
import { settingsFor } from "./compile-history.js";
import { type ImportedOperation, type ImportedRevision, importHistory } from "./import/import-history.js";
import type { NeutralHistory } from "./import/neutral.js";
import { type ExplainedDifference, explained } from "./known-differences.js";
import { recordedName } from "./measure-history.js";
import { recordedNaming } from "./recorded-naming.js";
import { openScratch, type Servers } from "./scratch-database.js";

export type Direction = "upgrade" | "downgrade";

/** A whole history run as two scripts by the engine's own client; each stops at its first error. */
export interface ScriptComparison {
  readonly corpus: string;
  readonly dialect: LiveDialect;
  readonly direction: Direction;
  /** `both fail`: at the same object, or not: `detail` says what each was told. */
  readonly outcome:
    | "equal"
    | "better"
    | "different"
    | "refused"
    | "ours fails"
    | "recorded fails"
    | "both fail";
  readonly detail: string;
  /** Tables that both sides were left with. */
  readonly tables: number;
  readonly differences: readonly ExplainedDifference[];
}

/** Both ran to their ends. */
const ran: ReadonlySet<ScriptComparison["outcome"]> = new Set(["equal", "better", "different"]);

const versionTable = "alembic_version";
const clients: Readonly<Record<LiveDialect, string>> = {
  postgresql: "psql",
  mariadb: "mariadb",
  sqlite: "sqlite3",
};

/** The recorded script and ours, the rows of the version table, the guard and transactions included. */
export async function compareScripts(
  directory: string,
  corpus: string,
  history: NeutralHistory,
  dialect: LiveDialect,
  servers: Servers,
): Promise<ScriptComparison[]> {
  const recorded = (direction: Direction) =>
    join(directory, "expected", `${recordedName(dialect)}.${direction}.sql`);
  const compared: ScriptComparison[] = [];
  const ways: Direction[] = (["upgrade", "downgrade"] as const).filter((way) => existsSync(recorded(way)));
  const theirs: string[] = [];
  const ours: string[] = [];
  for (const direction of ways) {
    theirs.push(recordedScript(readFileSync(recorded(direction), "utf8"), history, dialect, direction));
    const script = await ourScript(history, dialect, direction);
    const head = { corpus, dialect, direction };
    if (typeof script !== "string") {
      const { error = "runs" } = await runAll(theirs, dialect, servers);
      const detail = `${script.refused} | recorded: ${error}`;
      compared.push({ ...head, outcome: "refused", detail, tables: 0, differences: [] });
      break;
    }
    ours.push(script);
    const result = await runBoth(theirs, ours, dialect, servers);
    compared.push({ ...head, ...result });
    if (!ran.has(result.outcome)) break;
  }
  return compared;
}

/** A downgrade of what was never upgraded cannot run: its version row alone moves. */
function recordedScript(
  text: string,
  { revisions }: NeutralHistory,
  dialect: LiveDialect,
  direction: Direction,
): string {
  if (direction === "upgrade") return text;
  const key = recordedName(dialect);
  const never = new Set(
    revisions.filter(({ status }) => status.upgrade[key] !== "ok").map(({ revision }) => revision),
  );
  return text
    .split(/^(?=-- Running downgrade )/m)
    .map((section) => {
      const revision = /^-- Running downgrade (\S+) ->/.exec(section)?.[1];
      if (revision === undefined || !never.has(revision)) return section;
      return (
        section.match(/^(?:(?:UPDATE|DELETE FROM|INSERT INTO|DROP TABLE) alembic_version|COMMIT)[^;]*;/gm) ??
        []
      ).join("\n\n");
    })
    .join("");
}

/** Our script of the whole history; what the recording tool could not print is empty in both. */
async function ourScript(
  history: NeutralHistory,
  dialect: LiveDialect,
  direction: Direction,
): Promise<string | { readonly refused: string }> {
  const key = recordedName(dialect);
  const status = new Map(history.revisions.map((one) => [one.revision, one.status]));
  const revisions: Revision[] = [];
  const imported = importHistory(history, dialect);
  const leftOut = new LeftOut(tablesOf(imported));
  for (const { revision, upgrade, downgrade } of imported) {
    const ways = status.get(revision.revision);
    const up = ways?.upgrade[key] === "ok" ? upgrade : [];
    const runs = ways?.upgrade[key] === "ok" && ways.downgrade[key] === "ok";
    const down = direction === "downgrade" && runs ? downgrade : [];
    const refusal = [...up, ...down].find((one) => one.refusal !== undefined)?.refusal;
    if (refusal !== undefined) return { refused: `${revision.revision} ${refusal.message}` };
    revisions.push({
      ...revision,
      upgrade:
        ways?.upgrade[key] === "ok"
          ? up.flatMap(({ operations }) => operations)
          : leftOut.operations(revision.revision, upgrade),
      downgrade: down.flatMap(({ operations }) => operations),
    });
  }
  try {
    const { nameLimit } = (await dialectNamed(dialect)).traits;
    const naming = recordedNaming(history, key, nameLimit);
    const plan = await planOf(revisions, dialect, direction, naming, leftOut);
    return renderScript(plan, await dialectNamed(dialect), { client: clients[dialect] });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { refused: `${error.place?.file ?? ""} ${error.code}: ${error.message}` };
  }
}

function tablesOf(imported: readonly ImportedRevision[]): TableName[] {
  const named = imported
    .flatMap(({ revision }) => revision.upgrade)
    .flatMap((one) => {
      if (one.kind === "createTable") return [{ table: one.table, schema: one.schema }];
      return one.kind === "renameTable" ? [{ table: one.renameTo, schema: one.schema }] : [];
    });
  return named.map(({ table, schema }) => (schema === undefined ? { table } : { table, schema }));
}

/** What a left-out revision did to the tables that it names is not known: a statement stands for it that changes nothing. */
class LeftOut {
  readonly #effects = new Map<string, Effects>();

  constructor(readonly tables: readonly TableName[]) {}

  operations(revision: string, upgrade: readonly ImportedOperation[]): Operation[] {
    const words = wordsOf(upgrade.map(({ source }) => source));
    const named = this.tables.filter(({ table }) => words.has(table.toLowerCase()));
    if (named.length === 0) return [];
    const because = "a revision that names it was left out";
    const sql = `SELECT 1 /* ${revision} is left out */`;
    this.#effects.set(
      sql,
      named.map((table) => ({ effect: "unsure", object: { ...table, because } })),
    );
    return [{ kind: "execute", sql }];
  }

  lookup(others: EffectsLookup | undefined): EffectsLookup {
    return (sql) => this.#effects.get(sql) ?? others?.(sql) ?? [];
  }
}

async function planOf(
  revisions: readonly Revision[],
  dialectName: string,
  direction: Direction,
  naming: NamingConvention,
  leftOut: LeftOut,
): Promise<Plan> {
  const dialect = await dialectNamed(dialectName);
  const graph = buildGraph(revisions);
  const all = route(graph, { direction: "upgrade", range: "heads" });
  const { from, to, steps, warnings } =
    direction === "upgrade" ? all : route(graph, { direction, range: "heads:base" });
  const request = {
    project: "recorded",
    dialect,
    server: new ServerVersion(dialect.traits.defaultVersion),
    settings: settingsFor(dialect.name),
    naming,
    definitions: definitionsWith([]),
    versionTable: { table: versionTable, primaryKey: true },
    timeouts: {},
    direction,
    from,
    to,
    toHeads: direction === "upgrade",
    steps,
    applied: direction === "upgrade" ? [] : all.steps.map(({ revision }) => revision),
    warnings,
    unknownTables: "assume" as const,
  };
  const { effectsOf, ...read } = await withEffects(request);
  return compile({ ...read, effectsOf: leftOut.lookup(effectsOf) });
}

type Result = Pick<ScriptComparison, "outcome" | "detail" | "tables" | "differences">;

async function runBoth(
  theirs: readonly string[],
  ours: readonly string[],
  dialect: LiveDialect,
  servers: Servers,
): Promise<Result> {
  const left = await runAll(theirs, dialect, servers);
  const right = await runAll(ours, dialect, servers);
  const nothing = { tables: left.catalog.tables.length, differences: [] };
  if (left.error !== undefined && right.error !== undefined)
    return { ...nothing, outcome: "both fail", detail: `${left.error} | ${right.error}` };
  if (left.error !== undefined) return { ...nothing, outcome: "recorded fails", detail: left.error };
  if (right.error !== undefined) return { ...nothing, outcome: "ours fails", detail: right.error };
  const statements = theirs.flatMap((script) => script.replace(/^--.*$/gm, "").split(/;\s*$/m));
  const run = { dialect, statements, refused: [], catalog: left.catalog };
  const own = compareCatalogs(left.catalog, right.catalog).filter(
    ({ object }) => !object.endsWith(versionTable),
  );
  const differences: ExplainedDifference[] = [
    ...explained(own, run),
    ...(left.rows === right.rows
      ? []
      : [{ object: versionTable, what: "rows", recorded: left.rows, ours: right.rows }]),
  ];
  const all = differences.every(({ known }) => known !== undefined);
  const outcome = differences.length === 0 ? "equal" : all ? "better" : "different";
  return { ...nothing, differences, outcome, detail: "" };
}

interface Ran {
  readonly error?: string;
  readonly rows: string;
  readonly catalog: Catalog;
}

async function runAll(scripts: readonly string[], dialect: LiveDialect, servers: Servers): Promise<Ran> {
  const database = await openScratch(dialect, servers);
  try {
    let error: string | undefined;
    for (const script of scripts) error ??= errorOf(await database.script(script));
    const rows = await database.script(`SELECT version_num FROM ${versionTable} ORDER BY version_num;`);
    return {
      ...(error === undefined ? {} : { error }),
      rows: rows.stdout.trim().split("\n").sort().join(" "),
      catalog: await database.catalog(),
    };
  } finally {
    await database.close();
  }
}

/** The first error that the client told; notices are none. */
function errorOf({ exitCode, stderr, stdout }: Outcome): string | undefined {
  if (exitCode === 0) return undefined;
  const lines = `${stderr}\n${stdout}`.split("\n");
  const line = lines.find((one) => /error/i.test(one)) ?? lines[0]!;
  return line.replace(/^psql:.*?:(\d+): /, "line $1: ").slice(0, 300);
}
