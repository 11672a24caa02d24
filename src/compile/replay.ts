import { type Dialect, type DialectSettings, nameLimitOf, type ServerVersion } from "../dialect/index.js";
import { Fault, locate } from "../errors/index.js";
import {
  appliesTo,
  type Definitions,
  definitionOf,
  type Operation,
  type ReplayContext,
  type Replayed,
  replayOne,
  withKeysLater,
} from "../operations/index.js";
import type { Revision } from "../revision/revision.js";
import type { NamingConvention, SchemaModel } from "../schema/index.js";

/** One operation of a revision with the schema on both sides of it. */
export interface ReplayedOperation extends Replayed {
  /** 1-based, as in the revision file. */
  readonly number: string;
}

/** What decides how far a history need say everything. */
export type ReplayAssumptions = Pick<ReplayContext, "effectsOf" | "unknownTables">;

/** For whom a history is replayed, and by what rules. */
export interface ReplayRequest extends ReplayAssumptions {
  readonly dialect: Dialect;
  readonly server: ServerVersion;
  readonly settings?: DialectSettings;
  readonly naming: NamingConvention;
  readonly definitions: Definitions;
}

/** How a history is replayed for a dialect. */
export function replayContext(request: ReplayRequest): ReplayContext {
  const { dialect, server, settings, naming, definitions, effectsOf, unknownTables } = request;
  const { names } = dialect.traits;
  const { serverName, renamedWithTable, dependents, dropsReferred } = dialect;
  // Where every name is quoted, no server folds one.
  const quotedInModel = settings?.quoting === "always" ? undefined : dialect.quotedInModel;
  return {
    dialects: names,
    naming,
    nameLimit: nameLimitOf(dialect.traits, server),
    ...(serverName === undefined ? {} : { serverName }),
    ...(renamedWithTable === undefined ? {} : { renamedWithTable }),
    ...(quotedInModel === undefined ? {} : { quotedInModel }),
    identifier: dialect.phrases.identifier,
    ...(dependents === undefined ? {} : { dependents }),
    ...(dropsReferred === undefined ? {} : { dropsReferred }),
    effectsOf,
    unknownTables,
    definition: (operation) => definitionOf(operation, definitions),
  };
}

/** Replays `operations` one by one, beginning at `model`. A fault names the revision and the operation. */
export function* replayOperations(
  operations: readonly Operation[],
  model: SchemaModel,
  revision: Revision,
  direction: "upgrade" | "downgrade",
  context: ReplayContext,
): Generator<ReplayedOperation, SchemaModel> {
  let before = model;
  const own = { ...context, at: { revision: revision.revision, file: revision.file } };
  for (const { operation: given, number: place } of withKeysLater(operations, context.dialects)) {
    if (!appliesTo(given, context.dialects)) continue;
    const number = String(place);
    const replayed = locateOperation(revision, direction, number, given.kind, context, () => ({
      ...replayOne(given, before, own),
      number,
    }));
    yield replayed;
    before = replayed.after;
  }
  return before;
}

/** Runs `work`; a fault that leaves it names the operation. */
export function locateOperation<T>(
  { file, revision }: Revision,
  direction: "upgrade" | "downgrade",
  operation: string,
  kind: string,
  { dialects }: ReplayContext,
  work: () => T,
): T {
  return locate(() => ({ file, revision, direction, operation, kind, dialect: dialects[0] }), work);
}

/** The schema after a whole revision. */
export function replayRevision(revision: Revision, model: SchemaModel, context: ReplayContext): SchemaModel {
  let after = model;
  for (const replayed of replayOperations(revision.upgrade, model, revision, "upgrade", context)) {
    after = replayed.after;
  }
  return after;
}

/** The operations that lead back over a whole revision, with the schema after it. */
export function deriveDowngrade(
  revision: Revision,
  model: SchemaModel,
  context: ReplayContext,
): { readonly downgrade: readonly Operation[] | Fault; readonly after: SchemaModel } {
  const groups: (readonly Operation[])[] = [];
  let after = model;
  let fault: Fault | undefined;
  for (const replayed of replayOperations(revision.upgrade, model, revision, "upgrade", context)) {
    const { operation, before, definition, number } = replayed;
    after = replayed.after;
    try {
      groups.push(
        locateOperation(revision, "upgrade", number, operation.kind, context, () =>
          definition.reverse(operation, before, replayed.after, context),
        ),
      );
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      fault ??= error;
    }
  }
  return { downgrade: fault ?? groups.reverse().flat(), after };
}
