import {
  type Constraint,
  type EmitContext,
  expectOverPartitions,
  isPartitionedByColumns,
  type ModelIndex,
  type TableModel,
} from "../../src/dialect/index.js";

/** Raises a fault for a key or index that a partitioned table cannot have (section 5.11 of the manual, limitations). */
export function expectPartitionable(
  given: Constraint | ModelIndex,
  table: TableModel,
  context: EmitContext,
): void {
  const { partitionBy } = context.options(table.options, "postgresql");
  if (partitionBy === undefined) return;
  expectOverPartitions(given, table, partitionBy, context);
  if ("constraint" in given) expectConstraint(given, table, partitionBy, context);
  else if (given.postgresql?.concurrently) {
    throw context.refuse(
      `builds no index of a partitioned table concurrently: ${given.name}`,
      "Leave concurrently out, or build the index on each partition by itself.",
    );
  }
}

function expectConstraint(
  { constraint: kind, name }: Constraint,
  table: TableModel,
  partitionBy: string,
  context: EmitContext,
): void {
  const keyed = kind === "primaryKey" || kind === "unique";
  if (keyed && !isPartitionedByColumns(table, partitionBy)) {
    throw context.refuse(
      `has no ${kind === "unique" ? "unique constraint" : "primary key"} of a table that is partitioned by an expression`,
      "Partition by columns, or make unique indexes of the partitions.",
    );
  }
  if (kind === "exclude" && !context.server.atLeast("17")) {
    throw context.refuse(
      `has no exclusion constraint of a partitioned table before version 17: ${name ?? "(unnamed)"}`,
      "Make one for each partition.",
    );
  }
}
