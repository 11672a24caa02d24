import type { GenericSchema } from "valibot";
import type { Constraint, NameLimit, NamingConvention, SchemaModel, TableModel } from "../schema/index.js";
import type { DependentRules } from "./dependent-rules.js";
import type { EffectsLookup } from "./effects.js";
import type { Operation } from "./operation.js";

/** What every operation may say besides its own matter. */
export interface OperationBase {
  readonly kind: string;
  /** Only these dialects run the operation; for the others it does not exist. */
  readonly onlyOn?: readonly string[];
  /** These dialects do not run the operation; for them it does not exist. */
  readonly exceptOn?: readonly string[];
  /** True: its statements run outside a transaction. */
  readonly autocommit?: boolean;
}

/** What becomes of a table that is referred to and that no revision created. */
export type UnknownTables = "refuse" | "assume";

/** How the history is replayed for one dialect. */
export interface ReplayContext {
  /** The names under which options, texts and variants are looked up, nearest first: `["mariadb", "mysql"]`. */
  readonly dialects: readonly string[];
  readonly naming: NamingConvention;
  readonly nameLimit: NameLimit;
  /** What raw SQL does to the schema; absent: it is taken to do nothing that is not declared. */
  readonly effectsOf?: EffectsLookup;
  /** Whether a table that no revision created is a fault (the default), or taken to be there without being known. */
  readonly unknownTables?: UnknownTables;
  /** The revision at hand. */
  readonly at?: { readonly revision: string; readonly file: string };
  /** How the dialect writes a name; absent: in the standard's quotes where it needs any. */
  readonly identifier?: (name: string) => string;
  /** What the server does with views and triggers; absent: it lets them become invalid. */
  readonly dependents?: DependentRules;
  /** True: the server has taken what is replayed, so that nothing is refused. */
  readonly granted?: boolean;
  /** The name that the server gives a constraint without one; undefined where nobody can know it. */
  serverName?(constraint: Constraint, table: TableModel): string | undefined;
  /** What a name that stands in quotes is in the model; absent: the same as without. */
  quotedInModel?(name: string): string;
  /** The constraint after its table got another name; absent: as it was. */
  renamedWithTable?(constraint: Constraint, before: string, after: string): Constraint;
  /** Whether a table goes although others refer to it, whose keys then point to nothing. */
  readonly dropsReferred?: boolean;
  /** The definition of an operation inside another one. */
  definition(operation: Operation): OperationDefinition<Operation>;
}

/** Everything that limbeck knows of one kind of operation, apart from its SQL. */
export interface OperationDefinition<O extends OperationBase> {
  readonly kind: O["kind"];
  /** What its data must look like; unknown keys are refused. */
  readonly shape: GenericSchema<unknown>;
  /** The operation with every name that a convention gives filled in. Absent: it has none. */
  resolve?(operation: O, before: SchemaModel, context: ReplayContext): O;
  /** The schema after the operation. Raises a fault where the operation does not fit `before`. */
  apply(operation: O, before: SchemaModel, context: ReplayContext): SchemaModel;
  /** The operations that lead from `after` back to `before`. Raises `irreversible` where there are none. */
  reverse(
    operation: O,
    before: SchemaModel,
    after: SchemaModel,
    context: ReplayContext,
  ): readonly Operation[];
  /** The operation in a few words, for progress lines and lists. */
  summary(operation: O): string;
}

/** Whether a dialect runs the operation at all. */
export function appliesTo(operation: OperationBase, dialects: readonly string[]): boolean {
  const { onlyOn, exceptOn } = operation;
  if (onlyOn !== undefined && !onlyOn.some((name) => dialects.includes(name))) return false;
  return exceptOn === undefined || !exceptOn.some((name) => dialects.includes(name));
}
