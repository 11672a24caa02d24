import type { Column, Constraint, IndexPart, Row, SqlText } from "../../schema/index.js";
import type { AddColumn } from "../add-column.js";
import type { AddConstraint } from "../add-constraint.js";
import type { AlterColumn } from "../alter-column.js";
import type { AlterEnum } from "../alter-enum.js";
import type { AlterSequence } from "../alter-sequence.js";
import type { Batch, BatchOperation } from "../batch.js";
import type { DeleteRows, UpdateRows } from "../change-rows.js";
import type { DropColumnComment, SetColumnComment } from "../column-comment.js";
import type { CreateEnum } from "../create-enum.js";
import type { CreateIndex } from "../create-index.js";
import type { CreateSequence } from "../create-sequence.js";
import type { CreateTable } from "../create-table.js";
import type { CreateTrigger } from "../create-trigger.js";
import type { CreateView } from "../create-view.js";
import type { DropColumn } from "../drop-column.js";
import type { DropConstraint } from "../drop-constraint.js";
import type { DropEnum } from "../drop-enum.js";
import type { DropIndex } from "../drop-index.js";
import type { DropSequence } from "../drop-sequence.js";
import type { DropTable } from "../drop-table.js";
import type { DropTrigger } from "../drop-trigger.js";
import type { DropView } from "../drop-view.js";
import type { Execute } from "../execute.js";
import type { InsertRows } from "../insert-rows.js";
import type { RenameTable } from "../rename-table.js";
import type { DropTableComment, SetTableComment } from "../table-comment.js";
import { type BatchTable, batchTable } from "./batch-table.js";
import type { IndexItem } from "./parts.js";
import { dataType, type TypeLike } from "./types.js";

/** What an operation takes besides its positional parts. */
type Rest<O, Positional extends string> = Omit<O, "kind" | Positional>;

/** What alterColumn changes; a type may be given by its word. */
export type ColumnChanges = Omit<Rest<AlterColumn, "table" | "column">, "type"> & {
  readonly type?: TypeLike;
};

type TableItem = Column | Constraint | IndexItem;

function createTable(
  table: string,
  items: readonly TableItem[],
  options: Rest<CreateTable, "table" | "columns" | "constraints" | "indexes"> = {},
): CreateTable {
  const columns = items.filter((item): item is Column => "type" in item);
  const constraints = items.filter((item): item is Constraint => "constraint" in item);
  const indexes = items
    .filter((item): item is IndexItem => "index" in item)
    .map(({ index: _, ...rest }) => rest);
  return {
    kind: "createTable",
    table,
    columns,
    ...(constraints.length === 0 ? {} : { constraints }),
    ...(indexes.length === 0 ? {} : { indexes }),
    ...options,
  };
}

const addColumn = (
  table: string,
  column: Column,
  options: Rest<AddColumn, "table" | "column"> = {},
): AddColumn => ({
  kind: "addColumn",
  table,
  column,
  ...options,
});

function alterColumn(table: string, column: string, { type, ...changes }: ColumnChanges): AlterColumn {
  return {
    kind: "alterColumn",
    table,
    column,
    ...(type === undefined ? {} : { type: dataType(type) }),
    ...changes,
  };
}

/** One builder an operation. Each returns plain data; `JSON.parse(JSON.stringify(operation))` is the same operation. */
export const op = {
  createTable,
  dropTable: (table: string, options: Rest<DropTable, "table"> = {}): DropTable => ({
    kind: "dropTable",
    table,
    ...options,
  }),
  renameTable: (
    table: string,
    renameTo: string,
    options: Rest<RenameTable, "table" | "renameTo"> = {},
  ): RenameTable => ({
    kind: "renameTable",
    table,
    renameTo,
    ...options,
  }),
  addColumn,
  dropColumn: (
    table: string,
    column: string,
    options: Rest<DropColumn, "table" | "column"> = {},
  ): DropColumn => ({
    kind: "dropColumn",
    table,
    column,
    ...options,
  }),
  alterColumn,
  /** `name` null: the naming convention names it. */
  createIndex: (
    name: string | null,
    table: string,
    columns: readonly IndexPart[],
    options: Rest<CreateIndex, "name" | "table" | "columns"> = {},
  ): CreateIndex => ({ kind: "createIndex", ...(name === null ? {} : { name }), table, columns, ...options }),
  dropIndex: (name: string, options: Rest<DropIndex, "name"> = {}): DropIndex => ({
    kind: "dropIndex",
    name,
    ...options,
  }),
  addConstraint: (
    table: string,
    constraint: Constraint,
    options: Rest<AddConstraint, "table" | "constraint"> = {},
  ): AddConstraint => ({ kind: "addConstraint", table, constraint, ...options }),
  /** By name, or by the columns that it is on: `op.dropConstraint("account", ["email"], { type: "unique" })`. */
  dropConstraint: (
    table: string,
    constraint: string | readonly string[],
    options: Rest<DropConstraint, "table" | "name" | "columns"> = {},
  ): DropConstraint => ({
    kind: "dropConstraint",
    table,
    ...(typeof constraint === "string" ? { name: constraint } : { columns: constraint }),
    ...options,
  }),
  dropPrimaryKey: (
    table: string,
    options: Rest<DropConstraint, "table" | "name" | "type"> = {},
  ): DropConstraint => ({
    kind: "dropConstraint",
    table,
    type: "primaryKey",
    ...options,
  }),
  setTableComment: (
    table: string,
    comment: string,
    options: Rest<SetTableComment, "table" | "comment"> = {},
  ): SetTableComment => ({ kind: "setTableComment", table, comment, ...options }),
  dropTableComment: (table: string, options: Rest<DropTableComment, "table"> = {}): DropTableComment => ({
    kind: "dropTableComment",
    table,
    ...options,
  }),
  setColumnComment: (
    table: string,
    column: string,
    comment: string,
    options: Rest<SetColumnComment, "table" | "column" | "comment"> = {},
  ): SetColumnComment => ({ kind: "setColumnComment", table, column, comment, ...options }),
  dropColumnComment: (
    table: string,
    column: string,
    options: Rest<DropColumnComment, "table" | "column"> = {},
  ): DropColumnComment => ({ kind: "dropColumnComment", table, column, ...options }),
  createEnum: (
    name: string,
    values: readonly string[],
    options: Rest<CreateEnum, "name" | "values"> = {},
  ): CreateEnum => ({
    kind: "createEnum",
    name,
    values,
    ...options,
  }),
  /** `{ addValue, before?, after? }`, `{ renameValue, renameTo }` or `{ dropValue }`. */
  alterEnum: (name: string, change: Rest<AlterEnum, "name">): AlterEnum => ({
    kind: "alterEnum",
    name,
    ...change,
  }),
  dropEnum: (name: string, options: Rest<DropEnum, "name"> = {}): DropEnum => ({
    kind: "dropEnum",
    name,
    ...options,
  }),
  createSequence: (name: string, options: Rest<CreateSequence, "name"> = {}): CreateSequence => ({
    kind: "createSequence",
    name,
    ...options,
  }),
  /** `{ increment: 2 }`, `{ ownedBy: { table, column } }`; null gives back what holds where nothing is said. */
  alterSequence: (name: string, changes: Rest<AlterSequence, "name">): AlterSequence => ({
    kind: "alterSequence",
    name,
    ...changes,
  }),
  dropSequence: (name: string, options: Rest<DropSequence, "name"> = {}): DropSequence => ({
    kind: "dropSequence",
    name,
    ...options,
  }),
  /** The query as one text, or as one per dialect. */
  createView: (
    name: string,
    select: SqlText,
    options: Rest<CreateView, "name" | "select"> = {},
  ): CreateView => ({ kind: "createView", name, select, ...options }),
  dropView: (name: string, options: Rest<DropView, "name"> = {}): DropView => ({
    kind: "dropView",
    name,
    ...options,
  }),
  /** What stands behind the trigger's name, as a rule one text per dialect: `AFTER INSERT ON account …`. */
  createTrigger: (
    name: string,
    table: string,
    sql: SqlText,
    options: Rest<CreateTrigger, "name" | "table" | "sql"> = {},
  ): CreateTrigger => ({ kind: "createTrigger", name, table, sql, ...options }),
  dropTrigger: (
    name: string,
    table: string,
    options: Rest<DropTrigger, "name" | "table"> = {},
  ): DropTrigger => ({ kind: "dropTrigger", name, table, ...options }),
  insertRows: (
    table: string,
    rows: readonly Row[],
    options: Rest<InsertRows, "table" | "rows"> = {},
  ): InsertRows => ({
    kind: "insertRows",
    table,
    rows,
    ...options,
  }),
  updateRows: (table: string, set: Row, options: Rest<UpdateRows, "table" | "set">): UpdateRows => ({
    kind: "updateRows",
    table,
    set,
    ...options,
  }),
  deleteRows: (table: string, options: Rest<DeleteRows, "table">): DeleteRows => ({
    kind: "deleteRows",
    table,
    ...options,
  }),
  /** One text, or one per dialect. */
  execute: (sql: SqlText, options: Rest<Execute, "sql" | "file"> = {}): Execute => ({
    kind: "execute",
    sql,
    ...options,
  }),
  /** The text of a file beside the revision; it is read when the revision is loaded. */
  executeFile: (file: SqlText, options: Rest<Execute, "sql" | "file"> = {}): Omit<Execute, "sql"> => ({
    kind: "execute",
    file,
    ...options,
  }),
  /** Several changes of one table as one unit. */
  batch: (
    table: string,
    changes: (table: BatchTable) => readonly BatchOperation[],
    options: Rest<Batch, "table" | "operations"> = {},
  ): Batch => {
    const { schema } = options;
    return { kind: "batch", table, operations: changes(batchTable(table, schema)), ...options };
  },
};
