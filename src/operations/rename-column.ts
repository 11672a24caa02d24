import {
  type Constraint,
  type ExcludeElement,
  type IndexPart,
  type ModelColumn,
  type ModelIndex,
  renameInSql,
  type SchemaModel,
  type TableModel,
} from "../schema/index.js";
import { reowned } from "./owned-sequences.js";

/**
 * The schema with a column of `table` renamed wherever keys, indexes and expressions name it. `table` holds the column
 * under its name after already.
 */
export function renameColumn(
  table: TableModel,
  before: string,
  after: string,
  model: SchemaModel,
): SchemaModel {
  const renamed: TableModel = {
    ...table,
    columns: table.columns.map((one) => renameInColumn(one, before, after)),
    constraints: table.constraints.map((one) => renameInConstraint(one, before, after)),
    indexes: table.indexes.map((one) => renameInIndex(one, before, after)),
  };
  const others = model.referencing(table);
  const named = others.reduce(
    (schema, other) => schema.withTable(renameReferred(other, table, before, after)),
    model.withTable(renameReferred(renamed, table, before, after)),
  );
  return reowned(named, table, { column: { before, after } });
}

function renameInColumn(column: ModelColumn, before: string, after: string): ModelColumn {
  if (column.computed === undefined) return column;
  return {
    ...column,
    computed: { ...column.computed, sql: renameInSql(column.computed.sql, before, after) },
  };
}

function renameInConstraint(constraint: Constraint, before: string, after: string): Constraint {
  if (constraint.constraint === "check") {
    return { ...constraint, condition: renameInSql(constraint.condition, before, after) };
  }
  if (constraint.constraint !== "exclude") {
    return { ...constraint, columns: renameIn(constraint.columns, before, after) };
  }
  const { elements, where } = constraint;
  return {
    ...constraint,
    elements: elements.map((one) => renameElement(one, before, after)),
    ...(where === undefined ? {} : { where: renameInSql(where, before, after) }),
  };
}

function renameElement(element: ExcludeElement, before: string, after: string): ExcludeElement {
  if ("expression" in element) {
    return { ...element, expression: renameInSql(element.expression, before, after) };
  }
  return element.column === before ? { ...element, column: after } : element;
}

function renameInIndex(index: ModelIndex, before: string, after: string): ModelIndex {
  return {
    ...index,
    columns: index.columns.map((part) => renamePart(part, before, after)),
    ...(index.where === undefined ? {} : { where: renameInSql(index.where, before, after) }),
  };
}

function renamePart(part: IndexPart, before: string, after: string): IndexPart {
  if (typeof part === "string") return part === before ? after : part;
  if ("expression" in part) return { ...part, expression: renameInSql(part.expression, before, after) };
  return part.column === before ? { ...part, column: after } : part;
}

/** The owner's foreign keys to `table`, with the column renamed that they refer to. */
function renameReferred(owner: TableModel, table: TableModel, before: string, after: string): TableModel {
  const constraints = owner.constraints.map((one) => {
    if (one.constraint !== "foreignKey") return one;
    const { references } = one;
    if (references.table !== table.table || references.schema !== table.schema) return one;
    return { ...one, references: { ...references, columns: renameIn(references.columns, before, after) } };
  });
  return { ...owner, constraints };
}

function renameIn(names: readonly string[], before: string, after: string): readonly string[] {
  return names.map((one) => (one === before ? after : one));
}
