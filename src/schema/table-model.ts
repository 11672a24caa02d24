import type { ModelColumn } from "./column.js";
import type { Constraint, ForeignKey, PrimaryKey } from "./constraint.js";
import type { TableOptions } from "./dialect-options.js";
import type { ModelIndex } from "./table-index.js";
import type { TableName } from "./table-name.js";

/** A table as the history has built it so far. Plain data; changed by making another. */
export interface TableModel extends TableName {
  readonly columns: readonly ModelColumn[];
  readonly constraints: readonly Constraint[];
  readonly indexes: readonly ModelIndex[];
  readonly comment?: string;
  readonly temporary?: boolean;
  readonly options: TableOptions;
}

export function findColumn(table: TableModel, name: string): ModelColumn | undefined {
  return table.columns.find((column) => column.name === name);
}

export function findConstraint(table: TableModel, name: string): Constraint | undefined {
  return table.constraints.find((constraint) => constraint.name === name);
}

export function findIndex(table: TableModel, name: string): ModelIndex | undefined {
  return table.indexes.find((index) => index.name === name);
}

export function primaryKeyOf(table: TableModel): PrimaryKey | undefined {
  return table.constraints.find((constraint) => constraint.constraint === "primaryKey");
}

export function foreignKeysOf(table: TableModel): ForeignKey[] {
  return table.constraints.filter((constraint) => constraint.constraint === "foreignKey");
}
