import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { bareName, type Row, type SqlText } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectRowFits } from "./expect-fits.js";
import { expectColumns, expectTable } from "./expect-model.js";
import type { Operation } from "./operation.js";
import { onTable, operationShape } from "./shape/operation.js";
import { sqlCondition } from "./shape/sql-text.js";
import { flag } from "./shape/strict.js";
import { row } from "./shape/value.js";

/**
 * Columns that must equal values, or a condition in SQL. A text under `sql` alone is SQL; a column of that name takes its
 * text as an expression, `{ sql: sql("'a text'") }`.
 */
export type RowCondition = Row | { readonly sql: SqlText };

interface Selection {
  readonly where?: RowCondition;
  /** Must be given where there is no condition, so that none is forgotten. */
  readonly everyRow?: boolean;
}

export interface UpdateRows extends OperationBase, Selection {
  readonly kind: "updateRows";
  readonly table: string;
  readonly schema?: string;
  readonly set: Row;
}

export interface DeleteRows extends OperationBase, Selection {
  readonly kind: "deleteRows";
  readonly table: string;
  readonly schema?: string;
}

const selection = {
  where: v.optional(v.lazy((input) => (isSqlCondition(input) ? sqlCondition : columns))),
  everyRow: flag,
};

/** Quotes around the name of the column would be gone in the model, and its text would be SQL there. */
const columns = v.pipe(
  row,
  v.check(
    (given) =>
      !isSqlCondition(Object.fromEntries(Object.entries(given).map(([key, one]) => [bareName(key), one]))),
    "a text for a column named sql would be taken for SQL: write { sql: sql(\"'…'\") }",
  ),
);

function isSqlCondition(input: unknown): boolean {
  if (typeof input !== "object" || input === null || Object.keys(input).length !== 1) return false;
  const { sql } = input as { readonly sql?: unknown };
  return typeof sql === "string" || (typeof sql === "object" && sql !== null && !("kind" in sql));
}

function oneSelection<Selected extends Selection>() {
  return v.check<Selected, string>(
    (operation) => (operation.where === undefined) === (operation.everyRow === true),
    "give either where or everyRow: true",
  );
}

export const updateRows: OperationDefinition<UpdateRows> = {
  kind: "updateRows",
  shape: v.pipe(operationShape("updateRows", { ...onTable, set: row, ...selection }), oneSelection()),
  apply(operation, before, { dialects }) {
    const table = expectTable(before, operation);
    expectColumns(table, [...Object.keys(operation.set), ...conditionColumns(operation.where)]);
    expectRowFits(operation.set, table, dialects);
    return before;
  },
  reverse: ({ table }) => irreversible(`the values before the update of ${table} are not known`),
  summary: ({ table }) => `update rows of ${table}`,
};

export const deleteRows: OperationDefinition<DeleteRows> = {
  kind: "deleteRows",
  shape: v.pipe(operationShape("deleteRows", { ...onTable, ...selection }), oneSelection()),
  apply(operation, before) {
    expectColumns(expectTable(before, operation), conditionColumns(operation.where));
    return before;
  },
  reverse: ({ table }) => irreversible(`the rows deleted from ${table} are not known`),
  summary: ({ table }) => `delete rows of ${table}`,
};

/** Whether the condition is SQL rather than columns and values. */
export function isSql(where: RowCondition): where is { readonly sql: SqlText } {
  return isSqlCondition(where);
}

function conditionColumns(where: RowCondition | undefined): string[] {
  return where === undefined || isSql(where) ? [] : Object.keys(where);
}

function irreversible(because: string): readonly Operation[] {
  throw new Fault("irreversible", because, { advice: "Write the downgrade of this revision." });
}
