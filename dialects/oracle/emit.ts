import {
  type AddColumn,
  type AddConstraint,
  alterEnumInColumns,
  alterTable,
  batchInTurn,
  constraintColumns,
  createTrigger,
  type DeleteRows,
  type Draft,
  type DropColumn,
  type DropTable,
  deleteRows,
  dropAlong,
  type EmitContext,
  type EmitTable,
  emulated,
  exact,
  execute,
  expectColumn,
  expectKeyColumns,
  expectTable,
  findColumn,
  type InsertRows,
  insertEachRow,
  isRemark,
  isSql,
  keyColumns,
  type ModelIndex,
  nothing,
  type OperationBase,
  type RenameTable,
  type RowCondition,
  sayingInvalid,
  type TableModel,
  tableText,
  type UpdateRows,
  updateRows,
  words,
} from "../../src/dialect/index.js";
import { alterColumn } from "./alter-column.js";
import { harmless, orTolerated } from "./block-text.js";
import { commentOnColumn, commentOnTable } from "./comments.js";
import { createTable } from "./create-table.js";
import { dropConstraint } from "./drop-constraint.js";
import { emptyAsNull, emptyDefaults, emptyValues, noted } from "./empty-text.js";
import { createIndexText, dropIndex } from "./index-text.js";
import { phrases } from "./phrases.js";
import { alterSequence, createSequence, dropSequence } from "./sequence.js";
import { unfitForKeys } from "./unfit.js";
import { createView, dropTrigger, dropView } from "./views.js";

const inEveryColumn = "each column that uses the enum gets another CHECK, with the values after";
const inColumns = "Oracle has no enum types; each column that uses one holds its values by a CHECK";

/** How each operation becomes statements in Oracle. */
export const emit = {
  createTable: exact(utf8(createTable)),
  dropTable: exact(utf8(sayingInvalid(dropTable))),
  renameTable: exact(
    utf8(
      sayingInvalid((operation: RenameTable, context) => [
        alterTable(operation, `RENAME TO ${phrases.identifier(operation.renameTo)}`, context),
      ]),
    ),
  ),
  addColumn: exact(utf8(addColumn)),
  dropColumn: exact(utf8(sayingInvalid(dropColumn))),
  alterColumn: exact(utf8(sayingInvalid(alterColumn))),
  createIndex: exact(
    utf8((operation, context) => [
      createIndexText(operation as ModelIndex, operation, operation.ifNotExists, context),
    ]),
  ),
  dropIndex: exact(utf8(dropIndex)),
  addConstraint: exact(utf8(addConstraint)),
  dropConstraint: exact(utf8(dropConstraint)),
  setTableComment: exact(utf8((operation) => [commentOnTable(operation, operation.comment)])),
  dropTableComment: exact(utf8((operation) => [commentOnTable(operation, undefined)])),
  setColumnComment: exact(
    utf8((operation) => [commentOnColumn(operation, operation.column, operation.comment)]),
  ),
  dropColumnComment: exact(utf8((operation) => [commentOnColumn(operation, operation.column, undefined)])),
  alterEnum: emulated(inEveryColumn, (operation, context) => alterEnumInColumns(operation, context)),
  createEnum: nothing(inColumns),
  dropEnum: nothing(inColumns),
  createSequence: exact(utf8(createSequence)),
  alterSequence: exact(utf8(alterSequence)),
  dropSequence: exact(utf8(dropSequence)),
  createView: exact(utf8(createView)),
  dropView: exact(utf8(sayingInvalid(dropView))),
  createTrigger: exact(utf8(createTrigger)),
  dropTrigger: exact(utf8(dropTrigger)),
  insertRows: exact(utf8(insertRows)),
  updateRows: exact(utf8(update)),
  deleteRows: exact(utf8(remove)),
  execute: exact(utf8(execute)),
  batch: exact(batchInTurn),
} satisfies EmitTable;

type Emit<O extends OperationBase> = (operation: O, context: EmitContext) => readonly Draft[];

/** Statements that a wrong character set would change ask the script to test how the client reads it. */
function utf8<O extends OperationBase>(own: Emit<O>): Emit<O> {
  return (operation, context) =>
    own(operation, context).map((draft) =>
      isRemark(draft) || /^\p{ASCII}*$/u.test(draft.sql) ? draft : { ...draft, needs: "utf8" },
    );
}

function dropTable(operation: DropTable, context: EmitContext): Draft[] {
  const { server } = context;
  const { ifExists, cascade } = operation;
  const native = ifExists && server.atLeast("23");
  const sql = words(
    "DROP TABLE",
    native && "IF EXISTS",
    tableText(operation, phrases),
    cascade && "CASCADE CONSTRAINTS",
  );
  return [...dropAlong(operation, context), orTolerated(sql, ifExists && !native && harmless.tableMissing)];
}

function addColumn(operation: AddColumn, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  const column = expectColumn(table, operation.column.name);
  const sql = `ALTER TABLE ${tableText(table, phrases)} ADD ${phrases.column(column, table, context)}`;
  return noted(emptyDefaults([column]), [
    orTolerated(sql, operation.ifNotExists && harmless.columnExists),
    ...(column.comment === undefined ? [] : [commentOnColumn(table, column.name, column.comment)]),
  ]);
}

/**
 * A primary key keeps NULL out of its columns only as long as it is there; they are made NOT NULL themselves, as the
 * history says of them.
 */
function addConstraint(operation: AddConstraint, context: EmitContext): Draft[] {
  const { constraint } = operation;
  expectKeyColumns(keyColumns(constraint), expectTable(context.after, operation), unfitForKeys, context);
  const open =
    constraint.constraint === "primaryKey"
      ? constraint.columns.filter(
          (name) => findColumn(expectTable(context.before, operation), name)?.nullable,
        )
      : [];
  return [
    ...open.map((name) => alterTable(operation, `MODIFY ${phrases.identifier(name)} NOT NULL`, context)),
    alterTable(operation, `ADD ${phrases.constraint(constraint, context)}`, context),
  ];
}

/** A column that keys of several columns name takes them with it only if asked to. */
function dropColumn({ column, ifExists, ...name }: DropColumn, context: EmitContext): Draft[] {
  const table = expectTable(context.before, name);
  const sql = words(
    `ALTER TABLE ${tableText(table, phrases)} DROP COLUMN ${phrases.identifier(column)}`,
    isShared(table, column) && "CASCADE CONSTRAINTS",
  );
  return [orTolerated(sql, ifExists && harmless.columnMissing)];
}

function isShared(table: TableModel, column: string): boolean {
  if (findColumn(table, column) === undefined) return false;
  return table.constraints.some(
    (one) =>
      (constraintColumns(one).length > 1 && constraintColumns(one).includes(column)) ||
      (one.constraint === "foreignKey" &&
        one.references.table === table.table &&
        one.references.schema === table.schema &&
        one.references.columns.includes(column)),
  );
}

function insertRows(operation: InsertRows, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  return noted(emptyValues(operation.rows, table), insertEachRow(operation, context));
}

function update(operation: UpdateRows, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  const changed = { ...operation, ...condition(operation.where) };
  return noted(emptyValues([operation.set], table), updateRows(changed, context));
}

function remove(operation: DeleteRows, context: EmitContext): Draft[] {
  return deleteRows({ ...operation, ...condition(operation.where) }, context);
}

function condition(where: RowCondition | undefined): { readonly where?: RowCondition } {
  if (where === undefined) return {};
  return { where: isSql(where) ? where : emptyAsNull(where) };
}
