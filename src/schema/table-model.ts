import type { ModelColumn } from "./column.js";
import type { Constraint, ForeignKey, PrimaryKey } from "./constraint.js";
import type { TableOptions } from "./dialect-options.js";
import { mentionsName } from "./names-in-sql.js";
import { type IndexPart, indexColumns, type ModelIndex } from "./table-index.js";
import type { TableName } from "./table-name.js";
import type { Unsure } from "./unsure.js";

/** A table as the history has built it so far. Plain data; changed by making another. */
export interface TableModel extends TableName {
  readonly columns: readonly ModelColumn[];
  readonly constraints: readonly Constraint[];
  readonly indexes: readonly ModelIndex[];
  readonly comment?: string;
  readonly temporary?: boolean;
  readonly options: TableOptions;
  /** Why there may be more, less or something else than this. */
  readonly unsure?: Unsure;
}

export function findColumn(table: TableModel, name: string): ModelColumn | undefined {
  return table.columns.find((column) => column.name === name);
}

/** The constraint of this name, given by the author or chosen by the server. */
export function findConstraint(table: TableModel, name: string): Constraint | undefined {
  return table.constraints.find((constraint) => (constraint.name ?? constraint.serverName) === name);
}

export function findIndex(table: TableModel, name: string): ModelIndex | undefined {
  return table.indexes.find((index) => index.name === name);
}

export function primaryKeyOf(table: TableModel): PrimaryKey | undefined {
  return table.constraints.find((constraint) => constraint.constraint === "primaryKey");
}

/** Whether a constraint names a column: in its list, or in its condition. */
export function constrains(constraint: Constraint, column: string): boolean {
  if (constraint.constraint === "check") return mentionsName(constraint.condition, column);
  if (constraint.constraint !== "exclude") return constraint.columns.includes(column);
  const { elements, where } = constraint;
  return (
    elements.some((one) => "expression" in one && mentionsName(one.expression, column)) ||
    constraintColumns(constraint).includes(column) ||
    (where !== undefined && mentionsName(where, column))
  );
}

/** The columns that a constraint lists by name; expressions and conditions list none. */
export function constraintColumns(constraint: Constraint): readonly string[] {
  if (constraint.constraint === "check") return [];
  if (constraint.constraint !== "exclude") return constraint.columns;
  return constraint.elements.flatMap((one) => ("column" in one ? [one.column] : []));
}

/** Whether an index names a column: as a part, in an expression, in its condition, or as one that it carries along. */
export function indexUses(index: ModelIndex, column: string): boolean {
  const named = (part: IndexPart) =>
    typeof part === "object" && "expression" in part && mentionsName(part.expression, column);
  return (
    indexColumns(index.columns).includes(column) ||
    index.columns.some(named) ||
    (index.where !== undefined && mentionsName(index.where, column)) ||
    [index.postgresql, index.mssql].some((own) => own?.include?.includes(column))
  );
}

export function foreignKeysOf(table: TableModel): ForeignKey[] {
  return table.constraints.filter((constraint) => constraint.constraint === "foreignKey");
}
