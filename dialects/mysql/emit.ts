import {
  type AddColumn,
  type AddConstraint,
  type AlterColumn,
  alterEnumInColumns,
  batchInTurn,
  createTrigger,
  type Draft,
  type DropColumn,
  type DropColumnComment,
  deleteRows,
  dropTrigger,
  dropView,
  type EmitContext,
  type EmitTable,
  emulated,
  exact,
  execute,
  expectColumn,
  expectNullSettable,
  expectSureColumn,
  expectTable,
  impossible,
  nothing,
  type RenameTable,
  type SetColumnComment,
  sayingInvalid,
  type TableModel,
  updateRows,
  words,
} from "../../src/dialect/index.js";
import { alterColumn } from "./alter-column.js";
import { alterTogether, keepCounting } from "./alter-table.js";
import { waitsForKey } from "./counting.js";
import { createTable, tableComment } from "./create-table.js";
import { dropColumn } from "./drop-column.js";
import { dropConstraint } from "./drop-constraint.js";
import { dropTable } from "./drop-table.js";
import { expectPartitionable } from "./expect-partitions.js";
import { type Features, features } from "./features.js";
import { createIndex, dropIndex, expectConditional, expectKeyable, takesWhole } from "./index-text.js";
import { insertRows } from "./insert-rows.js";
import { createView } from "./views.js";

const restated = "a column's comment belongs to its definition, which is said again in whole";
const inEveryColumn = "each column that uses the enum is said again in whole, with the values after";
const noSequences = "there are no sequences";
const countUp = "Let a column count up by autoincrement, or restrict the operation with exceptOn.";
const inColumn = "the values of an enum stand in each column that uses it: there is no type to make or drop";

/** How each operation becomes statements, given what the server knows. */
export function emitWith(known: Features) {
  return {
    createTable: exact((operation, context) => createTable(operation, context, known)),
    dropTable: exact(sayingInvalid(dropTable)),
    renameTable: exact(
      sayingInvalid((operation: RenameTable, context) => [
        alterTogether(operation, [`RENAME TO ${renamed(operation, context)}`], context),
      ]),
    ),
    addColumn: exact((operation, context) => addColumn(operation, context, known)),
    dropColumn: exact(
      sayingInvalid((operation: DropColumn, context) => dropColumn(operation, context, known)),
    ),
    alterColumn: exact(
      sayingInvalid((operation: AlterColumn, context) => alterColumn(operation, context, known)),
    ),
    createIndex: exact((operation, context) => createIndex(operation, context, known)),
    dropIndex: exact((operation, context) => dropIndex(operation, context, known)),
    addConstraint: exact((operation, context) => addConstraint(operation, context, known)),
    dropConstraint: exact((operation, context) => dropConstraint(operation, context, known)),
    setTableComment: exact((operation, context) => [
      alterTogether(operation, [tableComment(operation.comment, context)], context),
    ]),
    dropTableComment: exact((operation, context) => [
      alterTogether(operation, [tableComment("", context)], context),
    ]),
    setColumnComment: emulated(restated, restateColumn),
    dropColumnComment: emulated(restated, restateColumn),
    alterEnum: emulated(inEveryColumn, (operation, context) =>
      alterEnumInColumns(operation, context, (table) => notingChange(table, context)),
    ),
    createEnum: nothing(inColumn),
    dropEnum: nothing(inColumn),
    createSequence: impossible(noSequences, countUp),
    alterSequence: impossible(noSequences, countUp),
    dropSequence: impossible(noSequences, countUp),
    createView: exact(createView),
    dropView: exact(sayingInvalid(dropView)),
    createTrigger: exact(createTrigger),
    dropTrigger: exact(dropTrigger),
    insertRows: exact(insertRows),
    updateRows: exact(updateRows),
    deleteRows: exact(deleteRows),
    execute: exact(execute),
    batch: exact(batchInTurn),
  } satisfies EmitTable;
}

/** How each operation becomes statements in MySQL. */
export const emit = emitWith(features);

/** A new name alone would move the table into the session's database. */
function renamed({ renameTo, schema }: { renameTo: string; schema?: string }, context: EmitContext): string {
  const { identifier } = context.dialect.phrases;
  return schema === undefined ? identifier(renameTo) : `${identifier(schema)}.${identifier(renameTo)}`;
}

function addColumn(operation: AddColumn, context: EmitContext, known: Features): Draft[] {
  if (operation.ifNotExists) expectConditional("ADD COLUMN IF NOT EXISTS", context, known);
  const table = expectTable(context.after, operation);
  const column = expectColumn(table, operation.column.name);
  const action = words(
    "ADD COLUMN",
    operation.ifNotExists && "IF NOT EXISTS",
    context.dialect.phrases.column(column, table, context),
  );
  return [alterTogether(table, [action], context), ...waitsForKey([column], table)];
}

function addConstraint(operation: AddConstraint, context: EmitContext, known: Features): Draft[] {
  const before = expectTable(context.before, operation);
  const after = expectTable(context.after, operation);
  const { constraint } = operation;
  expectNullSettable(constraint, after, context);
  expectPartitionable(constraint, after, context);
  if (constraint.constraint === "primaryKey" || constraint.constraint === "unique") {
    expectKeyable(constraint.columns, after, context, takesWhole(constraint, known));
  }
  const action = `ADD ${context.dialect.phrases.constraint(constraint, context)}`;
  return [alterTogether(after, keepCounting(before, after, [action], context), context)];
}

/** The columns that would take the present moment when a row changes. */
function notingChange(table: TableModel, context: EmitContext): string[] {
  return table.columns
    .filter((column) => context.options(column, "mysql").onUpdate !== undefined)
    .map(({ name }) => name);
}

function restateColumn(operation: SetColumnComment | DropColumnComment, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  const column = expectColumn(table, operation.column);
  expectSureColumn(table, operation.column);
  return [
    alterTogether(table, [`MODIFY ${context.dialect.phrases.column(column, table, context)}`], context),
  ];
}
