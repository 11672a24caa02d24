import {
  type Constraint,
  findColumn,
  indexColumns,
  type ModelIndex,
  mentionsName,
  type TableModel,
} from "../../schema/index.js";
import type { EmitContext } from "../emit-context.js";

/** What stands in the first parentheses of `RANGE (…)` and its kin: columns, or expressions. */
export function partitionKey(partitionBy: string): string {
  const start = partitionBy.indexOf("(");
  if (start === -1) return "";
  let depth = 0;
  for (let at = start; at < partitionBy.length; at++) {
    if (partitionBy[at] === "(") depth++;
    if (partitionBy[at] === ")" && --depth === 0) return partitionBy.slice(start + 1, at);
  }
  return partitionBy.slice(start + 1);
}

/** Raises a fault where what must be unique does not hold every column that the table is partitioned by. */
export function expectOverPartitions(
  given: Constraint | ModelIndex,
  table: TableModel,
  partitionBy: string,
  context: EmitContext,
): void {
  const columns = uniqueColumns(given);
  if (columns === undefined) return;
  const key = partitionKey(partitionBy);
  const missing = table.columns.find(({ name }) => mentionsName(key, name) && !columns.includes(name));
  if (missing === undefined) return;
  throw context.refuse(
    `keeps nothing unique across partitions: ${given.name ?? `the key on ${columns.join(", ")}`} lacks ${missing.name}, by which table ${table.table} is partitioned`,
    `Add ${missing.name} to it, or partition by columns that it has.`,
  );
}

/** Undefined where nothing is to be unique. */
function uniqueColumns(given: Constraint | ModelIndex): readonly string[] | undefined {
  if (!("constraint" in given)) return given.unique ? indexColumns(given.columns) : undefined;
  const { constraint: kind } = given;
  return kind === "primaryKey" || kind === "unique" ? given.columns : undefined;
}

/** Whether the table is partitioned by columns alone. */
export function isPartitionedByColumns(table: TableModel, partitionBy: string): boolean {
  return partitionKey(partitionBy)
    .split(",")
    .every((part) => findColumn(table, part.trim().replace(/^"(.*)"$/, "$1")) !== undefined);
}
