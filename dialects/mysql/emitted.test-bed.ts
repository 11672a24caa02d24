import {
  type Dialect,
  type Draft,
  defaultNaming,
  EmitContext,
  isRemark,
  type Operation,
  type OperationDefinition,
  operationDefinitions,
  type ReplayContext,
  SchemaModel,
  type ScriptFacts,
  ServerVersion,
} from "../../src/dialect/index.js";

/** The drafts of each operation, one after the other on an empty schema. */
export function draftsOf(
  dialect: Dialect,
  operations: readonly Operation[],
  version: string = dialect.traits.defaultVersion,
): {
  readonly drafts: readonly (readonly Draft[])[];
  readonly model: SchemaModel;
  readonly context: EmitContext;
} {
  const replay = replayFor(dialect);
  const server = new ServerVersion(version);
  const drafts: (readonly Draft[])[] = [];
  let before = SchemaModel.empty(replay.dialects);
  for (const given of operations) {
    const definition = replay.definition(given);
    const operation = definition.resolve?.(given, before, replay) ?? given;
    const after = definition.apply(operation, before, replay);
    drafts.push(
      dialect
        .emitter(operation)
        .emit(operation as never, new EmitContext(dialect, server, {}, replay, before, after)),
    );
    before = after;
  }
  return { drafts, model: before, context: new EmitContext(dialect, server, {}, replay, before, before) };
}

function replayFor({ traits }: Dialect): ReplayContext {
  return {
    dialects: traits.names,
    naming: defaultNaming,
    nameLimit: traits.nameLimit,
    definition: ({ kind }) => operationDefinitions[kind] as unknown as OperationDefinition<Operation>,
  };
}

/** The last operation's SQL and remarks, the latter as comments. */
export function lastOf(dialect: Dialect, operations: readonly Operation[], version?: string): string[] {
  return shown(draftsOf(dialect, operations, version).drafts.at(-1) ?? []);
}

/** SQL as it is, remarks and notes as comments. */
export function shown(drafts: readonly Draft[]): string[] {
  return drafts.map((draft) => (isRemark(draft) ? `-- ${draft.remark}` : draft.sql));
}

/** A context for writing values and names alone. */
export function emptyContext(dialect: Dialect, version?: string): EmitContext {
  return draftsOf(dialect, [], version).context;
}

/** What the frame of a script may depend on, for a server of the dialect. */
export function factsFor(dialect: Dialect, more: Partial<ScriptFacts> = {}): ScriptFacts {
  return {
    mode: "plain",
    split: false,
    versionTable: { table: "alembic_version", primaryKey: true },
    server: new ServerVersion(dialect.traits.defaultVersion),
    direction: "upgrade",
    from: [],
    to: ["aa11"],
    needs: new Set(),
    timeouts: {},
    ...more,
  };
}
