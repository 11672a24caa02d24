import type { Column, Constraint, ConstraintKind, IndexPart, TableIndex } from "../../schema/index.js";
import type { BatchOperation } from "../batch.js";
import type { ColumnChanges } from "./op.js";
import { dataType } from "./types.js";

/** The builders inside a batch: the same as `op`'s, with the table filled in. */
export type BatchTable = ReturnType<typeof batchTable>;

export function batchTable(table: string, schema: string | undefined) {
  const at = schema === undefined ? { table } : { table, schema };
  return {
    addColumn: (column: Column): BatchOperation => ({ kind: "addColumn", ...at, column }),
    dropColumn: (column: string): BatchOperation => ({ kind: "dropColumn", ...at, column }),
    alterColumn: (column: string, { type, ...changes }: ColumnChanges): BatchOperation => ({
      kind: "alterColumn",
      ...at,
      column,
      ...(type === undefined ? {} : { type: dataType(type) }),
      ...changes,
    }),
    addConstraint: (constraint: Constraint): BatchOperation => ({ kind: "addConstraint", ...at, constraint }),
    dropConstraint: (constraint: string | readonly string[], type?: ConstraintKind): BatchOperation => ({
      kind: "dropConstraint",
      ...at,
      ...(typeof constraint === "string" ? { name: constraint } : { columns: constraint }),
      ...(type === undefined ? {} : { type }),
    }),
    dropPrimaryKey: (): BatchOperation => ({ kind: "dropConstraint", ...at, type: "primaryKey" }),
    createIndex: (
      name: string | null,
      columns: readonly IndexPart[],
      options: Omit<TableIndex, "name" | "columns"> = {},
    ): BatchOperation => ({
      kind: "createIndex",
      ...at,
      ...(name === null ? {} : { name }),
      columns,
      ...options,
    }),
    dropIndex: (name: string): BatchOperation => ({ kind: "dropIndex", ...at, name }),
    setTableComment: (comment: string): BatchOperation => ({ kind: "setTableComment", ...at, comment }),
    dropTableComment: (): BatchOperation => ({ kind: "dropTableComment", ...at }),
    setColumnComment: (column: string, comment: string): BatchOperation => ({
      kind: "setColumnComment",
      ...at,
      column,
      comment,
    }),
    dropColumnComment: (column: string): BatchOperation => ({ kind: "dropColumnComment", ...at, column }),
  };
}
