import type { Constraint, DataType, ModelColumn, TableModel, TableName, Value } from "../schema/index.js";
import type { EmitContext } from "./emit-context.js";

/** How a dialect writes the parts of statements. Names and values reach SQL through these alone. */
export interface Phrases {
  /** A name, quoted where it needs to be. */
  identifier(name: string): string;
  /** A value; the column's type, where known, decides the form. */
  literal(value: Value, context: EmitContext, type?: DataType): string;
  /** A column as in CREATE TABLE. */
  column(column: ModelColumn, table: TableModel, context: EmitContext): string;
  /** A constraint as in CREATE TABLE. */
  constraint(constraint: Constraint, context: EmitContext): string;
}

/** `schema.table` */
export function tableText({ table, schema }: TableName, { identifier }: Phrases): string {
  return schema === undefined ? identifier(table) : `${identifier(schema)}.${identifier(table)}`;
}

/** `(a, b)` */
export function columnList(columns: readonly string[], { identifier }: Phrases): string {
  return `(${columns.map(identifier).join(", ")})`;
}
