import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dialectNamed } from "../../src/core.js";
import { buildGraph } from "../../src/revision/graph.js";
import { route } from "../../src/revision/range.js";
import type { TableModel } from "../../src/schema/index.js";
import { type Match, matchStatements, readStatements } from "./betterments.js";
import { causeOf, Makers, wordsOf } from "./cause.js";
import { type Change, explainedBy } from "./changes/index.js";
import {
  type CompiledOperation,
  type CompilerOptions,
  type Refusal,
  TolerantCompiler,
} from "./compile-history.js";
import { type ImportedRevision, importHistory } from "./import/import-history.js";
import type { NeutralHistory, NeutralOperation } from "./import/neutral.js";
import { emittedFor } from "./import/raw-sql.js";
import { bareStatements } from "./import/sql-text.js";
import { recordedNaming } from "./recorded-naming.js";

/** A refusal with what lies behind it. */
export interface ExplainedRefusal extends Refusal {
  readonly revision: string;
  readonly cause: string;
}

/** One recorded operation whose statements differ from the recorded ones. */
export interface Difference {
  readonly revision: string;
  readonly op: string;
  readonly match: Match;
}

export interface MeasuredRevision {
  readonly revision: string;
  /** Whether the recording tool could print it: others do not count. */
  readonly counts: boolean;
  readonly operations: readonly CompiledOperation[];
  readonly refusals: readonly ExplainedRefusal[];
}

/** What became of one history in one dialect. */
export interface MeasuredHistory {
  readonly corpus: string;
  readonly dialect: string;
  /** Whether the project itself runs on the dialect. */
  readonly stretch: boolean;
  readonly revisions: readonly MeasuredRevision[];
  /** What ran before `revisions`: the upgrade, where they are a downgrade. */
  readonly earlier: readonly MeasuredRevision[];
  readonly operations: {
    readonly equal: number;
    readonly better: number;
    readonly different: number;
    readonly raw: number;
  };
  readonly differences: readonly Difference[];
  /** Names of betterments that were met, each with how often. */
  readonly betterments: ReadonlyMap<string, number>;
}

export interface CorpusFacts {
  readonly name: string;
  readonly dialects: readonly string[];
  readonly stretch_dialects: readonly string[];
}

export function readCorpus(directory: string): {
  readonly facts: CorpusFacts;
  readonly history: NeutralHistory;
} {
  const read = (file: string) => JSON.parse(readFileSync(join(directory, file), "utf8")) as unknown;
  return { facts: read("corpus.json") as CorpusFacts, history: read("ops.json") as NeutralHistory };
}

/** The name under which the recording keeps a dialect. */
export function recordedName(dialect: string): string {
  return dialect === "mariadb" ? "mysql" : dialect;
}

export interface MeasureOptions {
  readonly unknownTables?: CompilerOptions["unknownTables"];
  /** Of a downgrade, what was recorded of it, from the heads back to the base, is compared in place of the upgrade. */
  readonly direction?: "upgrade" | "downgrade";
}

/** Imports and compiles the whole history, base to heads, and compares each operation with what was recorded. */
export async function measureHistory(
  history: NeutralHistory,
  facts: CorpusFacts,
  dialect: string,
  { unknownTables = "refuse", direction = "upgrade" }: MeasureOptions = {},
): Promise<MeasuredHistory> {
  const key = recordedName(dialect);
  const imported = importHistory(history, dialect);
  const status = new Map(history.revisions.map((one) => [one.revision, one.status]));
  const { nameLimit } = (await dialectNamed(dialect)).traits;
  const compiler = await TolerantCompiler.for(dialect, recordedNaming(history, key, nameLimit), {
    unknownTables,
    operations: imported.flatMap(({ revision }) => [...revision.upgrade, ...(revision.downgrade ?? [])]),
  });
  const measure =
    (way: "upgrade" | "downgrade", tally: Tally) =>
    (one: ImportedRevision): MeasuredRevision => {
      const counts = status.get(one.revision.revision)?.[way][key] === "ok";
      if (!counts) {
        const words = tally.skipped(one);
        if (unknownTables === "assume") compiler.leaveOut(words);
        return { revision: one.revision.revision, counts, operations: [], refusals: [] };
      }
      const operations = one[way].map((operation) => compiler.compile(operation));
      return {
        revision: one.revision.revision,
        counts,
        operations,
        refusals: tally.take(one.revision.revision, operations),
      };
    };
  const ordered = inOrder(imported);
  const createText = (table: TableModel) => compiler.createText(table);
  const up = new Tally(dialect, imported, createText);
  const upgraded = ordered.map(measure("upgrade", up));
  const tally = direction === "upgrade" ? up : new Tally(dialect, imported, createText);
  const revisions = direction === "upgrade" ? upgraded : ordered.reverse().map(measure("downgrade", tally));
  return {
    corpus: facts.name,
    dialect,
    stretch: facts.stretch_dialects.includes(key),
    revisions,
    earlier: direction === "upgrade" ? [] : upgraded,
    operations: tally.counts,
    differences: tally.differences,
    betterments: tally.betterments,
  };
}

/** The revisions in the order of an upgrade from the base to the heads. */
export function inOrder(imported: readonly ImportedRevision[]): ImportedRevision[] {
  const byId = new Map(imported.map((one) => [one.revision.revision, one]));
  const graph = buildGraph(imported.map(({ revision }) => revision));
  const { steps } = route(graph, { direction: "upgrade", range: "heads" });
  return steps.map(({ revision }) => byId.get(revision.revision)!);
}

/** Counts while the history is walked; what was raw, refused or skipped before explains later refusals. */
class Tally {
  readonly counts = { equal: 0, better: 0, different: 0, raw: 0 };
  readonly differences: Difference[] = [];
  readonly betterments = new Map<string, number>();
  readonly #makers = new Makers();

  constructor(
    readonly dialect: string,
    imported: readonly ImportedRevision[],
    readonly createText: TolerantCompiler["createText"],
  ) {
    for (const { upgrade } of imported) for (const { source } of upgrade) this.#makers.add(source);
  }

  skipped({ upgrade }: ImportedRevision): Set<string> {
    const words = wordsOf(upgrade.map(({ source }) => source));
    for (const word of words) this.#makers.skipped.add(word);
    return words;
  }

  take(revision: string, operations: readonly CompiledOperation[]): ExplainedRefusal[] {
    return operations.flatMap((operation) => {
      const explained = operation.refusals.map((one) => ({
        ...one,
        revision,
        cause: causeOf(one, this.#makers),
      }));
      const { source } = operation;
      if (explained.length > 0) this.#makers.refused(source);
      if (source.op === "execute" && isDdl(source, this.dialect)) {
        for (const word of wordsOf(bareStatements(emittedFor(source, this.dialect))))
          this.#makers.raw.add(word);
      }
      if (explained.length === 0) this.#compare(revision, operation);
      return explained;
    });
  }

  #compare(revision: string, { source, statements, before, after }: CompiledOperation): void {
    if (source.op === "execute" || source.op === "rawOutput") {
      this.counts.raw++;
      return;
    }
    const raw = new Set((source.ops ?? []).flatMap((one) => rawIn(one, this.dialect)));
    const ours = statements.map(({ sql }) => sql).filter((sql) => !raw.has(sql));
    const printed = printedBy(source, this.dialect).filter((sql) => !raw.has(sql));
    const match = this.#explain(matchStatements(printed, ours, this.dialect), {
      source,
      dialect: this.dialect,
      before,
      after,
      created: (table) => readStatements(this.createText(table) ?? [], this.dialect),
    });
    this.counts[match.verdict]++;
    for (const name of match.betterments) this.betterments.set(name, (this.betterments.get(name) ?? 0) + 1);
    if (match.verdict === "different") this.differences.push({ revision, op: source.op, match });
  }

  /** What the history before the operation proves to be on purpose is better. */
  #explain(match: Match, change: Change): Match {
    if (match.verdict !== "different") return match;
    const names = explainedBy(match, change);
    return names === undefined ? match : { ...match, verdict: "better", betterments: names };
  }
}

/** Raw SQL inside a batch, which both sides print as it is. */
function rawIn(source: NeutralOperation, dialect: string): string[] {
  return source.op === "execute" ? printedBy(source, dialect) : [];
}

/** The statements that the recorded tool prints for an operation; those of inner operations where it says nothing itself. */
export function printedBy(source: NeutralOperation, dialect: string): string[] {
  if (source.op === "execute" && source.intended !== undefined) return bareStatements(source.intended);
  if (source.op === "autocommitBlock")
    return (source.ops ?? []).flatMap((inner) => printedBy(inner, dialect));
  return bareStatements(emittedFor(source, dialect));
}

function isDdl(source: NeutralOperation, dialect: string): boolean {
  return bareStatements(emittedFor(source, dialect)).some((sql) =>
    /^\s*(create|alter|drop|rename|do|comment)\b/i.test(sql),
  );
}
