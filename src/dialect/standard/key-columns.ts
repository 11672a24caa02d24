import { type Constraint, findColumn, isUnknownType, type TableModel } from "../../schema/index.js";
import type { EmitContext } from "../emit-context.js";
import { typeText } from "../type-table.js";

/** Raises a fault where a key or index holds a column of a type that the server takes into none. */
export function expectKeyColumns(
  columns: readonly string[],
  table: TableModel,
  unfit: RegExp,
  context: EmitContext,
): void {
  for (const name of columns) {
    const column = findColumn(table, name);
    if (column === undefined || isUnknownType(column.type)) continue;
    const type = typeText(column.type, context);
    if (!unfit.test(type)) continue;
    throw context.refuse(
      `takes no ${type} column into a key or index: ${name}`,
      "Make it a string with a length, or restrict the key or index with exceptOn.",
    );
  }
}

/** The columns that a key holds; other constraints hold none. */
export function keyColumns(constraint: Constraint): readonly string[] {
  const { constraint: kind } = constraint;
  return kind === "primaryKey" || kind === "unique" ? constraint.columns : [];
}
