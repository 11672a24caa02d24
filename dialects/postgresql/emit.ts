import {
  type AddColumn,
  alterTable,
  batchInTurn,
  type Draft,
  type DropColumn,
  type DropConstraint,
  type DropTable,
  deleteRows,
  dropTable as dropTableStatement,
  type EmitContext,
  type EmitTable,
  exact,
  execute,
  expectColumn,
  expectTable,
  type InsertRows,
  insertRows,
  type ModelIndex,
  updateRows,
  words,
} from "../../src/dialect/index.js";
import { alterColumn } from "./alter-column.js";
import { alterEnum } from "./alter-enum.js";
import { commentOnColumn, commentOnTable } from "./comments.js";
import { createTable } from "./create-table.js";
import { createFirstUsed, createType, dropLastUsed, dropType } from "./enum-types.js";
import { expectPartitionable } from "./expect-partitions.js";
import { createIndexText, dropIndex } from "./index-text.js";
import { phrases } from "./phrases.js";
import { alterSequence, createSequence, dropSequence } from "./sequence.js";
import { createTrigger, createView, dropTrigger, dropView } from "./views.js";

/** How each operation becomes statements in PostgreSQL. */
export const emit = {
  createTable: exact(createTable),
  dropTable: exact(dropTable),
  renameTable: exact((operation, context) => [
    alterTable(operation, `RENAME TO ${phrases.identifier(operation.renameTo)}`, context),
  ]),
  addColumn: exact(addColumn),
  dropColumn: exact(dropColumn),
  alterColumn: exact(alterColumn),
  createIndex: exact((operation, context) => [
    createIndexText(operation as ModelIndex, operation, operation.ifNotExists, context),
  ]),
  dropIndex: exact(dropIndex),
  addConstraint: exact((operation, context) => {
    expectPartitionable(operation.constraint, expectTable(context.after, operation), context);
    return [alterTable(operation, `ADD ${phrases.constraint(operation.constraint, context)}`, context)];
  }),
  dropConstraint: exact(dropConstraint),
  setTableComment: exact((operation) => [commentOnTable(operation, operation.comment)]),
  dropTableComment: exact((operation) => [commentOnTable(operation, undefined)]),
  setColumnComment: exact((operation) => [commentOnColumn(operation, operation.column, operation.comment)]),
  dropColumnComment: exact((operation) => [commentOnColumn(operation, operation.column, undefined)]),
  alterEnum: exact(alterEnum),
  createEnum: exact((operation) => [createType(operation)]),
  dropEnum: exact((operation) => [dropType(operation)]),
  createSequence: exact(createSequence),
  alterSequence: exact(alterSequence),
  dropSequence: exact(dropSequence),
  createView: exact(createView),
  dropView: exact(dropView),
  createTrigger: exact(createTrigger),
  dropTrigger: exact(dropTrigger),
  insertRows: exact(insertRowsOverriding),
  updateRows: exact(updateRows),
  deleteRows: exact(deleteRows),
  execute: exact(execute),
  batch: exact(batchInTurn),
} satisfies EmitTable;

/** Values for a column that is GENERATED ALWAYS need the word that says so (INSERT in the manual). */
function insertRowsOverriding(operation: InsertRows, context: EmitContext): Draft[] {
  const { columns } = expectTable(context.after, operation);
  const always = columns.filter(({ identity }) => identity?.always).map(({ name }) => name);
  if (always.length === 0) return insertRows(operation, context);
  return operation.rows.flatMap((row) => {
    const overrides = always.some((name) => row[name] !== undefined);
    const clause = overrides ? "OVERRIDING SYSTEM VALUE" : undefined;
    return insertRows({ ...operation, rows: [row] }, context, clause);
  });
}

function dropTable(operation: DropTable, context: EmitContext): Draft[] {
  const table = context.before.table(operation);
  const dropped = dropTableStatement(operation, context);
  return table === undefined ? dropped : [...dropped, ...dropLastUsed(table, context)];
}

function addColumn(operation: AddColumn, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  const column = expectColumn(table, operation.column.name);
  const action = words(
    "ADD COLUMN",
    operation.ifNotExists && "IF NOT EXISTS",
    phrases.column(column, table, context),
  );
  return [
    ...createFirstUsed(table, context),
    alterTable(table, action, context),
    ...(column.comment === undefined ? [] : [commentOnColumn(table, column.name, column.comment)]),
  ];
}

function dropColumn(operation: DropColumn, context: EmitContext): Draft[] {
  const action = words(
    "DROP COLUMN",
    operation.ifExists && "IF EXISTS",
    phrases.identifier(operation.column),
  );
  const table = expectTable(context.before, operation);
  return [alterTable(operation, action, context), ...dropLastUsed(table, context)];
}

/** A primary key without a name has the one that the server gave it: the table's with `_pkey`. */
function dropConstraint(operation: DropConstraint, context: EmitContext): Draft[] {
  const name = operation.name ?? (operation.type === "primaryKey" ? `${operation.table}_pkey` : undefined);
  if (name === undefined) {
    throw context.refuse(
      `must drop a constraint of ${operation.table} by its name, and nobody knows the one that it chose`,
      "Name the constraint where it is made, or configure a naming convention.",
    );
  }
  return [
    alterTable(
      operation,
      words("DROP CONSTRAINT", operation.ifExists && "IF EXISTS", phrases.identifier(name)),
      context,
    ),
  ];
}
