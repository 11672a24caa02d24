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

/** Whether a constraint names a column: in its list, in its condition, or as one that it carries along on `dialects`. */
export function constrains(
  constraint: Constraint,
  column: string,
  dialects: readonly string[] = [],
): boolean {
  if (constraint.constraint === "check") return mentionsName(constraint.condition, column);
  if (carries(constraint, column, dialects)) return true;
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

/** Other dialects' options mean nothing. */
function carries(carrier: Constraint | ModelIndex, column: string, dialects: readonly string[]): boolean {
  return carriedColumns(carrier, dialects).includes(column);
}

/** The columns that the index of a dialect keeps beside its key. */
export function carriedColumns(
  carrier: Constraint | ModelIndex,
  dialects: readonly string[],
): readonly string[] {
  const byName = carrier as unknown as Readonly<Record<string, { include?: readonly string[] } | undefined>>;
  return dialects.flatMap((dialect) => byName[dialect]?.include ?? []);
}

/** Whether an index names a column: as a part, in an expression, in its condition, or as one that it carries along on `dialects`. */
export function indexUses(index: ModelIndex, column: string, dialects: readonly string[]): boolean {
  const named = (part: IndexPart) =>
    typeof part === "object" && "expression" in part && mentionsName(part.expression, column);
  return (
    indexColumns(index.columns).includes(column) ||
    index.columns.some(named) ||
    (index.where !== undefined && mentionsName(index.where, column)) ||
    carries(index, column, dialects)
  );
}

export function foreignKeysOf(table: TableModel): ForeignKey[] {
  return table.constraints.filter((constraint) => constraint.constraint === "foreignKey");
}
