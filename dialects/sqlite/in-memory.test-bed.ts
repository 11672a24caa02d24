import initSqlJs from "sql.js";
import {
  type Draft,
  EmitContext,
  isRemark,
  type Operation,
  type OperationDefinition,
  operationDefinitions,
  type ReplayContext,
  SchemaModel,
  type ScriptFacts,
  ServerVersion,
  type StatementDraft,
} from "../../src/dialect/index.js";
import { sqlite } from "./index.js";
import { traits } from "./traits.js";

/** How the test bed replays a history. */
export const replay: ReplayContext = {
  dialects: traits.names,
  naming: { pk: "pk_%(table_name)s", ix: "ix_%(table_name)s_%(column_0_N_name)s" },
  nameLimit: traits.nameLimit,
  identifier: sqlite.phrases.identifier,
  dependents: sqlite.dependents!,
  definition: ({ kind }) => operationDefinitions[kind] as unknown as OperationDefinition<Operation>,
};

/** The drafts of operations, one after the other on an empty schema; only those of the last are returned apart. */
export function compile(
  operations: readonly Operation[],
  version: string = traits.defaultVersion,
): { readonly all: readonly Draft[]; readonly last: readonly Draft[]; readonly model: SchemaModel } {
  let model = SchemaModel.empty(traits.names);
  let last: readonly Draft[] = [];
  const all: Draft[] = [];
  for (const given of operations) {
    const definition = replay.definition(given);
    const operation = definition.resolve?.(given, model, replay) ?? given;
    const after = definition.apply(operation, model, replay);
    const context = new EmitContext(sqlite, new ServerVersion(version), {}, replay, model, after);
    last = sqlite.emitter(operation).emit(operation as never, context);
    all.push(...last);
    model = after;
  }
  return { all, last, model };
}

/** The SQL of drafts, without remarks. */
export function sqlOf(drafts: readonly Draft[]): string[] {
  return drafts.filter((draft): draft is StatementDraft => !isRemark(draft)).map(({ sql }) => sql);
}

/** The texts of remarks. */
export function remarksOf(drafts: readonly Draft[]): string[] {
  return drafts.filter(isRemark).map(({ remark }) => remark);
}

export function factsOf(drafts: readonly Draft[], more: Partial<ScriptFacts> = {}): ScriptFacts {
  return {
    mode: "plain",
    split: false,
    versionTable: { table: "alembic_version", primaryKey: true },
    server: new ServerVersion(traits.defaultVersion),
    direction: "upgrade",
    from: [],
    to: ["aa11"],
    needs: new Set(drafts.flatMap((draft) => (isRemark(draft) ? [] : (draft.needs ?? [])))),
    timeouts: {},
    ...more,
  };
}

/** The whole script for a client, in the order in which a template lays it out. */
export function scriptOf(
  drafts: readonly Draft[],
  client: "sqlite3" | "plain",
  more: Partial<ScriptFacts> = {},
  inTransaction = true,
): string {
  const facts = factsOf(drafts, more);
  const own = sqlite.clients[client]!;
  const section = {
    ...facts,
    revision: facts.to[0]!,
    before: facts.from,
    after: facts.to,
    opens: inTransaction,
    section: 1,
    sections: 1,
    probes: [],
    unprobed: 0,
    closes: inTransaction,
    first: true,
    last: true,
    inTransaction,
    ...(inTransaction ? {} : { because: "autocommit" }),
  };
  const before = facts.from[0];
  const revision = facts.to[0]!;
  const move = sqlite.versionRows.move(
    before === undefined ? { kind: "insert", revision } : { kind: "update", before, after: revision },
    facts.versionTable,
  );
  return [
    ...own.open(facts),
    ...own.openSection(section),
    ...drafts.map((draft) =>
      isRemark(draft)
        ? `-- ${draft.remark}`
        : own.terminate(draft.sql, { body: draft.body ?? false, raw: draft.raw ?? false }),
    ),
    ...(inTransaction
      ? [`${move};`, ...own.closeSection(section)]
      : [...own.closeSection(section), `${move};`]),
    ...own.close(facts),
    "",
  ].join("\n\n");
}

/** A database in memory, with foreign keys on, as an application would open it. */
export async function openDatabase() {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.exec("PRAGMA foreign_keys = ON");
  return {
    run: (sql: string) => database.exec(sql),
    rows: (sql: string) => database.exec(sql)[0]?.values ?? [],
    fails(sql: string): string {
      try {
        database.exec(sql);
      } catch (error) {
        return (error as Error).message;
      }
      throw new Error("no error");
    },
  };
}
