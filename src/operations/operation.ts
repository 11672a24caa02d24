import type { AddColumn } from "./add-column.js";
import type { AddConstraint } from "./add-constraint.js";
import type { AlterColumn } from "./alter-column.js";
import type { AlterEnum } from "./alter-enum.js";
import type { AlterSequence } from "./alter-sequence.js";
import type { Batch } from "./batch.js";
import type { DeleteRows, UpdateRows } from "./change-rows.js";
import type { DropColumnComment, SetColumnComment } from "./column-comment.js";
import type { CreateEnum } from "./create-enum.js";
import type { CreateIndex } from "./create-index.js";
import type { CreateSequence } from "./create-sequence.js";
import type { CreateTable } from "./create-table.js";
import type { CreateTrigger } from "./create-trigger.js";
import type { CreateView } from "./create-view.js";
import type { DropColumn } from "./drop-column.js";
import type { DropConstraint } from "./drop-constraint.js";
import type { DropEnum } from "./drop-enum.js";
import type { DropIndex } from "./drop-index.js";
import type { DropSequence } from "./drop-sequence.js";
import type { DropTable } from "./drop-table.js";
import type { DropTrigger } from "./drop-trigger.js";
import type { DropView } from "./drop-view.js";
import type { Execute } from "./execute.js";
import type { InsertRows } from "./insert-rows.js";
import type { RenameTable } from "./rename-table.js";
import type { DropTableComment, SetTableComment } from "./table-comment.js";

/** Every kind of operation that limbeck ships: plain data, told apart by `kind`. */
export type Operation =
  | CreateTable
  | DropTable
  | RenameTable
  | AddColumn
  | DropColumn
  | AlterColumn
  | CreateIndex
  | DropIndex
  | AddConstraint
  | DropConstraint
  | SetTableComment
  | DropTableComment
  | SetColumnComment
  | DropColumnComment
  | CreateEnum
  | AlterEnum
  | DropEnum
  | CreateSequence
  | AlterSequence
  | DropSequence
  | CreateView
  | DropView
  | CreateTrigger
  | DropTrigger
  | InsertRows
  | UpdateRows
  | DeleteRows
  | Execute
  | Batch;

export type OperationKind = Operation["kind"];
export type OperationOf<Kind extends OperationKind> = Extract<Operation, { kind: Kind }>;
