import {
  type Check,
  type EmitContext,
  indexColumns,
  type ModelIndex,
  type TableModel,
} from "../../src/dialect/index.js";

/**
 * Whether a text of SQL may name a column. A word within a literal counts too: the answer errs towards yes, and those
 * who ask rebuild or refuse, never drop.
 */
export function mentions(sql: string, column: string): boolean {
  const name = column.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w$#@])${name}(?![\\w$#@])`, "iu").test(sql);
}

/** The table's checks that may name the column. */
export function checksOn(table: TableModel, column: string, context: EmitContext): Check[] {
  return table.constraints.filter(
    (one): one is Check =>
      one.constraint === "check" && mentions(context.text(one.condition, "the check's condition"), column),
  );
}

/** The table's indexes that use the column as key, included column or in their condition. */
export function indexesOn(table: TableModel, column: string, context: EmitContext): ModelIndex[] {
  return table.indexes.filter(
    (index) =>
      indexColumns(index.columns).includes(column) ||
      context.options(index, "mssql").include?.includes(column) ||
      (index.where !== undefined && mentions(context.text(index.where, "the index's condition"), column)),
  );
}

/** The table's indexes whose condition names the column. */
export function conditionsOn(table: TableModel, column: string, context: EmitContext): ModelIndex[] {
  return table.indexes.filter(
    ({ where }) => where !== undefined && mentions(context.text(where, "the index's condition"), column),
  );
}
