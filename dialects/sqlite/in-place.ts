import {
  type AddColumn,
  type AddConstraint,
  type AlterColumn,
  alterTable,
  type CreateIndex,
  constrains,
  type Draft,
  type DropColumn,
  type DropConstraint,
  type EmitContext,
  expectColumn,
  expectSure,
  expectSureColumn,
  expectTable,
  findColumn,
  type InnerStep,
  indexUses,
  type ModelIndex,
  remark,
  renamesOnly,
  type TableModel,
} from "../../src/dialect/index.js";
import { isConstantDefault } from "./column-default.js";
import { commentRemarks } from "./comments.js";
import { needsDefault } from "./expect-default.js";
import { createIndexText, dropIndex } from "./index-text.js";
import { phrases } from "./phrases.js";

/** The statements that change the table in place, or undefined where this version of SQLite has none. */
export function inPlace({ operation, before, after }: InnerStep, context: EmitContext): Draft[] | undefined {
  const own = context.between(before, after);
  switch (operation.kind) {
    case "addColumn":
      return addColumn(operation, own);
    case "dropColumn":
      return dropColumn(operation, own);
    case "alterColumn":
      return alterColumn(operation, own);
    case "addConstraint":
      return addConstraint(operation, own);
    case "dropConstraint":
      return dropConstraint(operation, own);
    case "createIndex":
      return createIndex(operation, own);
    case "dropIndex":
      return [dropIndex(operation)];
    default:
      return [...context.emit(operation, before, after)];
  }
}

function createIndex(operation: CreateIndex, context: EmitContext): Draft[] {
  return [createIndexText(operation as ModelIndex, operation, operation.ifNotExists, context)];
}

/** ALTER TABLE ADD COLUMN takes neither a default that is computed nor a value that is stored. */
function addColumn(operation: AddColumn, context: EmitContext): Draft[] | undefined {
  const table = expectTable(context.after, operation);
  if (context.before.table(operation) === table) return [thereAlready(operation.column.name)];
  const column = expectColumn(table, operation.column.name);
  const counts = column.autoincrement || column.identity !== undefined;
  const stored = column.computed !== undefined && column.computed.stored !== false;
  if (counts || stored || needsDefault(column, table, context) || !isConstantDefault(column, context)) {
    return undefined;
  }
  return [
    ...commentRemarks({ table: table.table }, [column]),
    alterTable(operation, `ADD COLUMN ${phrases.column(column, table, context)}`, context),
  ];
}

function thereAlready(column: string): Draft {
  return remark(`column ${column} is there already`);
}

/** The column's indexes go first; with a key or a check it cannot go without a rebuild. */
function dropColumn(operation: DropColumn, context: EmitContext): Draft[] | undefined {
  const table = expectTable(context.before, operation);
  const { column, schema } = operation;
  if (findColumn(table, column) === undefined) return [remark(`there is no column ${column}`)];
  const bound = table.constraints.some((one) => constrains(one, column));
  if (bound || !context.server.atLeast("3.35")) return undefined;
  const indexes = table.indexes.filter((one) => indexUses(one, column, context.dialect.traits.names));
  return [
    ...indexes.map(({ name }) => dropIndex({ name, schema })),
    alterTable(operation, `DROP COLUMN ${phrases.identifier(column)}`, context),
  ];
}

function alterColumn(operation: AlterColumn, context: EmitContext): Draft[] | undefined {
  const tableBefore = expectTable(context.before, operation);
  const tableAfter = expectTable(context.after, operation);
  const { column: name, renameTo = name, comment } = operation;
  if (tableBefore.unsure !== undefined) {
    if (!renamesOnly(operation)) expectSureColumn(tableBefore, name);
    else {
      const rename = renameColumn(operation, renameTo, context);
      return rename && [rename];
    }
  }
  const given = expectColumn(tableAfter, renameTo);
  const remarks = comment == null ? [] : commentRemarks({ table: operation.table }, [given]);
  const before = phrases.column(expectColumn(tableBefore, name), tableBefore, context);
  const after = phrases.column({ ...given, name }, tableBefore, context);
  if (before === after) {
    if (renameTo === name) return [...remarks, ...(remarks.length > 0 ? [] : [sameInSqlite])];
    const rename = renameColumn(operation, renameTo, context);
    return rename && [...remarks, rename];
  }
  const nullability = renameTo === name ? alterNull(tableBefore, tableAfter, name, context) : undefined;
  return nullability && [...remarks, nullability];
}

const sameInSqlite = remark("nothing changes: SQLite writes the column before and after alike");

function renameColumn(operation: AlterColumn, after: string, context: EmitContext): Draft | undefined {
  if (!context.server.atLeast("3.25")) return undefined;
  const names = `${phrases.identifier(operation.column)} TO ${phrases.identifier(after)}`;
  return alterTable(operation, `RENAME COLUMN ${names}`, context);
}

/** SQLite 3.53 alters a column's nullability, and nothing else of it. */
function alterNull(
  tableBefore: TableModel,
  tableAfter: TableModel,
  name: string,
  context: EmitContext,
): Draft | undefined {
  if (!context.server.atLeast("3.53")) return undefined;
  const after = expectColumn(tableAfter, name);
  const alike = { ...after, nullable: expectColumn(tableBefore, name).nullable };
  const other = phrases.column(expectColumn(tableBefore, name), tableBefore, context);
  if (phrases.column(alike, tableBefore, context) !== other) return undefined;
  const action = after.nullable ? "DROP NOT NULL" : "SET NOT NULL";
  return alterTable(tableAfter, `ALTER COLUMN ${phrases.identifier(name)} ${action}`, context);
}

/** SQLite 3.53 adds checks, and no other constraint. */
function addConstraint(operation: AddConstraint, context: EmitContext): Draft[] | undefined {
  const { constraint } = operation;
  if (constraint.constraint !== "check" || !context.server.atLeast("3.53")) return undefined;
  return [alterTable(operation, `ADD ${phrases.constraint(constraint, context)}`, context)];
}

/** SQLite 3.53 drops checks and foreign keys by name. */
function dropConstraint(operation: DropConstraint, context: EmitContext): Draft[] | undefined {
  const { name, type } = operation;
  const table = expectTable(context.before, operation);
  if (table === context.after.table(operation)) {
    expectSure(table, "what a rebuild copies, the whole definition,");
    return [remark(`there is no constraint ${name ?? "(primary key)"}`)];
  }
  const droppable = type === "check" || type === "foreignKey";
  if (name === undefined || !droppable || !context.server.atLeast("3.53")) return undefined;
  return [alterTable(operation, `DROP CONSTRAINT ${phrases.identifier(name)}`, context)];
}
