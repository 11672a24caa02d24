import {
  type EmitContext,
  Fault,
  type ModelColumn,
  primaryKeyOf,
  showTable,
  type TableModel,
} from "../../src/dialect/index.js";
import { defaultText } from "./column-default.js";
import { columnType } from "./column-type.js";

/** Whether the column would be NULL in the rows that are there already, although it may not be. */
export function needsDefault(column: ModelColumn, table: TableModel, context: EmitContext): boolean {
  if (column.nullable || column.computed !== undefined || countsAnyway(column, table, context)) return false;
  const given = defaultText(column, context);
  return given === undefined || given.toUpperCase() === "NULL";
}

/** A single INTEGER key is the rowid, whether or not anybody asked for that. */
function countsAnyway(column: ModelColumn, table: TableModel, context: EmitContext): boolean {
  const key = primaryKeyOf(table)?.columns ?? [];
  const alone = key.length === 1 && key[0] === column.name;
  if (!alone || context.options(table.options, "sqlite").withoutRowid) return false;
  return columnType(column, table, context).toUpperCase() === "INTEGER";
}

/** Refuses a column that cannot be added to a table with rows. */
export function expectDefault(column: ModelColumn, table: TableModel, context: EmitContext): void {
  if (!needsDefault(column, table, context)) return;
  throw new Fault(
    "column-needs-default",
    `column ${showTable(table)}.${column.name} is added NOT NULL and without a default, which no row that is there already can meet`,
    {
      advice:
        "Give it a default, or add it nullable, fill it with updateRows, and set nullable: false after that.",
      place: { dialect: context.dialect.name },
    },
  );
}
