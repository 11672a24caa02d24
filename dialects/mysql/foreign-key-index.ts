import {
  type Draft,
  type EmitContext,
  type ForeignKey,
  foreignKeysOf,
  type ModelIndex,
  type StatementDraft,
  type TableModel,
} from "../../src/dialect/index.js";
import { alterTogether, keepCounting } from "./alter-table.js";
import { nameOf } from "./name-of.js";

/**
 * `actions` on a table, some of whose indexes or keys they drop. MySQL makes an index for a foreign key by itself, lets
 * go of it when the author makes another that serves, and then refuses to drop that one (error 1553, section 15.1.20.5
 * of the manual). So a foreign key that loses its index is dropped before and made again after, which brings MySQL's
 * own index back. Two statements: one ALTER TABLE cannot drop and add the same foreign key.
 */
export function dropTogether(
  before: TableModel,
  after: TableModel,
  actions: readonly string[],
  context: EmitContext,
  more: Omit<StatementDraft, "sql"> = {},
): Draft[] {
  const bare = keysWithoutIndex(before, after, context);
  const dropped = bare.map((key) => `DROP FOREIGN KEY ${nameOf(key, before, context)}`);
  const made = bare.map((key) => `ADD ${context.dialect.phrases.constraint(key, context)}`);
  const again = { note: "made again, with an index of its own" };
  return [
    alterTogether(before, keepCounting(before, after, [...dropped, ...actions], context), context, more),
    ...(made.length === 0 ? [] : [alterTogether(after, made, context, again)]),
  ];
}

/** The foreign keys that stay and lose the index that the author gave them. */
export function keysWithoutIndex(before: TableModel, after: TableModel, context: EmitContext): ForeignKey[] {
  return foreignKeysOf(after).filter(
    (key) => isServed(key, before, context) && !isServed(key, after, context),
  );
}

/** Whether the author has given the table an index that serves the foreign key: its columns come first there. */
export function isServed({ columns }: ForeignKey, table: TableModel, context: EmitContext): boolean {
  const serves = (given: readonly (string | undefined)[]) =>
    columns.every((column, position) => given[position] === column);
  return (
    table.constraints.some(
      (one) => (one.constraint === "primaryKey" || one.constraint === "unique") && serves(one.columns),
    ) || table.indexes.some((index) => serves(wholeColumns(index, context)))
  );
}

function wholeColumns(index: ModelIndex, context: EmitContext): (string | undefined)[] {
  const { prefix, length = {} } = context.options(index, "mysql");
  if (prefix !== undefined) return [];
  return index.columns.map((part) => {
    const column = typeof part === "string" ? part : "column" in part ? part.column : undefined;
    return column !== undefined && column in length ? undefined : column;
  });
}
