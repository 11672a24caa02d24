import type { ModelColumn } from "./column.js";
import type { DataType } from "./data-type.js";
import type { TableModel } from "./table-model.js";
import type { TableName } from "./table-name.js";
import type { Unsure } from "./unsure.js";

/** The type of a column of which only the name is known. It has a text in no dialect. */
export const unknownType: DataType = { type: "raw", sql: {} };

export function isUnknownType(type: DataType): boolean {
  return type.type === "raw" && typeof type.sql === "object" && Object.keys(type.sql).length === 0;
}

/** A table of which only the name is known. */
export function assumedTable({ table, schema }: TableName, unsure: Unsure): TableModel {
  const name = schema === undefined ? { table } : { table, schema };
  return {
    ...name,
    columns: [],
    constraints: [],
    indexes: [],
    options: {},
    unsure: { ...unsure, assumed: true },
  };
}

/** A column of which only the name is known. */
export function assumedColumn(name: string): ModelColumn {
  return { name, type: unknownType, nullable: true, autoincrement: false, unsure: true };
}

/** The table after a change that nobody understood: nothing that was known of it is sure any more. */
export function unsureTable(table: TableModel, { assumed: _, ...unsure }: Unsure): TableModel {
  return { ...table, unsure, columns: table.columns.map((column) => ({ ...column, unsure: true })) };
}
