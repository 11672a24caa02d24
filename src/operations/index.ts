export type { AddColumn } from "./add-column.js";
export type { AddConstraint } from "./add-constraint.js";
export { type AlterColumn, dropsDefaultOnly, renamesOnly } from "./alter-column.js";
export { type AlterEnum, enumColumns } from "./alter-enum.js";
export type { AlterSequence } from "./alter-sequence.js";
export { type Batch, type BatchOperation, batchKinds, type InnerStep, steps } from "./batch.js";
export { type DeleteRows, isSql, type RowCondition, type UpdateRows } from "./change-rows.js";
export type { DropColumnComment, SetColumnComment } from "./column-comment.js";
export type { CreateEnum } from "./create-enum.js";
export { type CreateIndex, indexOf } from "./create-index.js";
export type { CreateSequence } from "./create-sequence.js";
export type { CreateTable } from "./create-table.js";
export type { CreateTrigger } from "./create-trigger.js";
export type { CreateView } from "./create-view.js";
export {
  appliesTo,
  type OperationBase,
  type OperationDefinition,
  type ReplayContext,
  type UnknownTables,
} from "./definition.js";
export { operationDefinitions, operationKinds } from "./definitions.js";
export { type DependentRules, keptAsText, keptByMeaning, leftInvalid } from "./dependent-rules.js";
export type { DropColumn } from "./drop-column.js";
export { type DropConstraint, droppedConstraint } from "./drop-constraint.js";
export type { DropEnum } from "./drop-enum.js";
export { type DropIndex, indexOwner } from "./drop-index.js";
export type { DropSequence } from "./drop-sequence.js";
export { type DropTable, recreate } from "./drop-table.js";
export type { DropTrigger } from "./drop-trigger.js";
export type { DropView } from "./drop-view.js";
export type { DependentEffect, Effect, Effects, EffectsLookup, UnsureObject } from "./effects.js";
export type { Execute } from "./execute.js";
export { expectEnum } from "./expect-enum.js";
export {
  expectColumn,
  expectColumns,
  expectConstraint,
  expectIndex,
  expectTable,
} from "./expect-model.js";
export { expectSure, expectSureColumn, expectSureParts } from "./expect-sure.js";
export type { InsertRows } from "./insert-rows.js";
export { withKeysLater } from "./keys-later.js";
export { knownDialects } from "./known-dialects.js";
export { modelColumn } from "./model-parts.js";
export type { Operation, OperationKind, OperationOf } from "./operation.js";
export { expectSureText, goneDependents, inOrder } from "./recreate-dependents.js";
export type { RenameTable } from "./rename-table.js";
export { type Replayed, replayOne } from "./replay-one.js";
export type { DropTableComment, SetTableComment } from "./table-comment.js";
export { type Definitions, definitionOf, shapeFault, validateOperations } from "./validate.js";
