import {
  type AddColumn,
  type AddConstraint,
  alterEnumInColumns,
  batchInTurn,
  createTrigger,
  type Draft,
  type DropConstraint,
  type DropTable,
  deleteRows,
  dropAlong,
  droppedConstraint,
  dropTable as dropTableStatement,
  dropTrigger,
  type EmitContext,
  type EmitTable,
  emulated,
  exact,
  execute,
  expectColumn,
  expectNullSettable,
  expectTable,
  findColumn,
  groupByColumns,
  type InsertRows,
  insertRows,
  isRemark,
  lines,
  type ModelIndex,
  nothing,
  type OperationBase,
  type RenameTable,
  remark,
  type SchemaModel,
  sayingInvalid,
  statement,
  type TableName,
  updateRows,
  words,
} from "../../src/dialect/index.js";
import { alterColumn } from "./alter-column.js";
import { comment } from "./comments.js";
import { createTable } from "./create-table.js";
import { addOwned, dropOwned, foreignKeysTo } from "./dependents.js";
import { dropColumn } from "./drop-column.js";
import { createIndexText, dropIndex } from "./index-text.js";
import { nameLiteral, pathLiteral, tableNameText } from "./names.js";
import { mustRunOutside } from "./outside.js";
import { phrases } from "./phrases.js";
import { alterSequence, createSequence, dropSequence } from "./sequence.js";
import { createView, dropView } from "./views.js";

const inEveryColumn = "each column that uses the enum gets another CHECK, with the values after";
const inColumns = "SQL Server has no enum types; each column that uses one holds its values by a CHECK";

/** How each operation becomes statements in SQL Server. */
export const emit = {
  createTable: exact(utf8(createTable)),
  dropTable: exact(utf8(conditional(sayingInvalid(dropTable)))),
  renameTable: exact(utf8(sayingInvalid(renameTable))),
  addColumn: exact(utf8(addColumn)),
  dropColumn: exact(utf8(conditional(sayingInvalid(dropColumn)))),
  alterColumn: exact(utf8(sayingInvalid(alterColumn))),
  createIndex: exact(
    utf8((operation, context) => [
      createIndexText(operation as ModelIndex, operation, operation.ifNotExists, context),
    ]),
  ),
  dropIndex: exact(utf8(conditional(dropIndex))),
  addConstraint: exact(utf8(addConstraint)),
  dropConstraint: exact(utf8(conditional(dropConstraint))),
  setTableComment: exact(utf8((operation, context) => [commentChange(operation, undefined, context)])),
  dropTableComment: exact(utf8((operation, context) => [commentChange(operation, undefined, context)])),
  setColumnComment: exact(
    utf8((operation, context) => [commentChange(operation, operation.column, context)]),
  ),
  dropColumnComment: exact(
    utf8((operation, context) => [commentChange(operation, operation.column, context)]),
  ),
  alterEnum: emulated(inEveryColumn, (operation, context) => alterEnumInColumns(operation, context)),
  createEnum: nothing(inColumns),
  dropEnum: nothing(inColumns),
  createSequence: exact(utf8(createSequence)),
  alterSequence: exact(utf8(alterSequence)),
  dropSequence: exact(utf8(conditional(dropSequence))),
  createView: exact(utf8(createView)),
  dropView: exact(utf8(conditional(sayingInvalid(dropView)))),
  createTrigger: exact(utf8(createTrigger)),
  dropTrigger: exact(utf8(conditional(dropTrigger))),
  insertRows: exact(utf8(insertWithIdentity)),
  updateRows: exact(utf8(updateRows)),
  deleteRows: exact(utf8(deleteRows)),
  execute: exact(utf8(executeRaw)),
  batch: exact(batchInTurn),
} satisfies EmitTable;

type Emit<O extends OperationBase> = (operation: O, context: EmitContext) => readonly Draft[];

/** Statements that a wrong encoding would change ask the script to test how the client reads it. */
function utf8<O extends OperationBase>(own: Emit<O>): Emit<O> {
  return (operation, context) =>
    own(operation, context).map((draft) =>
      isRemark(draft) || /^\p{ASCII}*$/u.test(draft.sql) ? draft : { ...draft, needs: "utf8" },
    );
}

/** IF EXISTS came with SQL Server 2016. */
function conditional<O extends OperationBase & { readonly ifExists?: boolean }>(own: Emit<O>): Emit<O> {
  return (operation, context) => {
    if (!operation.ifExists || context.server.atLeast("2016")) return own(operation, context);
    throw context.refuse(
      "has no IF EXISTS before version 2016",
      "Leave ifExists out: the history knows what is there.",
    );
  };
}

function dropTable(operation: DropTable, context: EmitContext): Draft[] {
  const { cascade, ...alone } = operation;
  const table = context.before.table(operation);
  const keys =
    cascade && table !== undefined
      ? foreignKeysTo(table, undefined, context).filter((one) => one.table !== table)
      : [];
  return [
    ...dropAlong(operation, context),
    ...keys.map((key) => dropOwned(key, context)),
    ...dropTableStatement(alone, context),
  ];
}

function renameTable(operation: RenameTable): Draft[] {
  const names = `${pathLiteral(operation)}, ${nameLiteral(operation.renameTo)}`;
  return [statement(`EXEC sp_rename ${names}, N'OBJECT'`)];
}

/** Rows that are there get the default, as on other servers, also where the column may be NULL. */
function addColumn(operation: AddColumn, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  const column = expectColumn(table, operation.column.name);
  const { ifNotExists } = operation;
  const fills = column.default !== undefined && column.nullable && column.computed === undefined;
  const text = phrases.column({ ...column }, table, context);
  const added = `ALTER TABLE ${tableNameText(table)} ADD ${fills ? withValues(text) : text}`;
  const condition =
    ifNotExists && `IF COL_LENGTH(${pathLiteral(table)}, ${nameLiteral(column.name)}) IS NULL`;
  return [
    statement(lines(condition, added)),
    ...(column.comment === undefined
      ? []
      : [comment(table, column.name, { before: undefined, after: column.comment, ifNotExists })]),
  ];
}

function withValues(column: string): string {
  return `${column} WITH VALUES`;
}

/** The server makes a primary key of columns alone that are NOT NULL. */
function addConstraint({ constraint, ...table }: AddConstraint, context: EmitContext): Draft[] {
  expectNullSettable(constraint, expectTable(context.after, table), context);
  const open =
    constraint.constraint === "primaryKey"
      ? constraint.columns.filter((name) => findColumn(expectTable(context.before, table), name)?.nullable)
      : [];
  return [
    ...open.flatMap((column) =>
      alterColumn(
        { kind: "alterColumn", table: table.table, schema: table.schema, column, nullable: false },
        context,
      ),
    ),
    addOwned({ table, constraint }, context),
  ];
}

function dropConstraint(operation: DropConstraint, context: EmitContext): Draft[] {
  const { name, ifExists } = operation;
  const table = expectTable(context.before, operation);
  if (name !== undefined) {
    const drop = words("DROP CONSTRAINT", ifExists && "IF EXISTS", phrases.identifier(name));
    return [statement(`ALTER TABLE ${tableNameText(table)} ${drop}`)];
  }
  const constraint = droppedConstraint(operation, context.before);
  return constraint === undefined
    ? [remark(`${table.table} has no such constraint`)]
    : [dropOwned({ table, constraint }, context, ifExists)];
}

/** Add, update or drop: chosen by what the history says of the comment. */
function commentChange(table: TableName, column: string | undefined, context: EmitContext): Draft {
  return comment(table, column, {
    before: commentIn(context.before, table, column),
    after: commentIn(context.after, table, column),
  });
}

function commentIn(model: SchemaModel, name: TableName, column: string | undefined): string | undefined {
  const table = expectTable(model, name);
  return column === undefined ? table.comment : expectColumn(table, column).comment;
}

/** Values for an identity column are taken only while IDENTITY_INSERT is on, which one table at a time may have. */
function insertWithIdentity(operation: InsertRows, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  const counted = table.columns.find(
    ({ identity, autoincrement }) => identity !== undefined || autoincrement,
  );
  if (counted === undefined) return insertRows(operation, context);
  const name = tableNameText(table);
  return groupByColumns(operation.rows, 100).flatMap(({ columns, rows }) =>
    insertRows({ ...operation, rows }, context).map((draft) =>
      isRemark(draft) || !columns.includes(counted.name)
        ? draft
        : statement(
            lines(`SET IDENTITY_INSERT ${name} ON;`, `${draft.sql};`, `SET IDENTITY_INSERT ${name} OFF`),
          ),
    ),
  );
}

function executeRaw(operation: Parameters<typeof execute>[0], context: EmitContext): Draft[] {
  return execute(operation, context).map((draft) => {
    const outside = isRemark(draft) ? undefined : mustRunOutside(draft.sql);
    return outside === undefined ? draft : { ...draft, outside };
  });
}
