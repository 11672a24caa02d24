import type { SchemaModel, TableModel } from "../../../src/dialect/index.js";
import type { NeutralOperation } from "../import/neutral.js";

/** Normal statements that only one side has. */
export interface Leftover {
  readonly recorded: readonly string[];
  readonly ours: readonly string[];
}

/** One recorded operation with the schema on both sides of it. */
export interface Change {
  readonly source: NeutralOperation;
  readonly dialect: string;
  readonly before: SchemaModel;
  readonly after: SchemaModel;
  /** The normal statements that would make a table as it stands. */
  created(table: TableModel): readonly string[];
}

/** A class of differences that are there on purpose, and that the history before the operation proves. */
export interface KnownChange {
  readonly name: string;
  readonly reason: string;
  readonly dialects: readonly string[];
  /** Both sides without the statements that the class explains. */
  settle(left: Leftover, change: Change): Leftover;
}

/** The alterations, drops and the like of an operation: a batch holds several. */
export function innerOperations({ source }: Change): readonly NeutralOperation[] {
  return source.op === "batchAlterTable" ? (source.ops ?? []) : [source];
}
