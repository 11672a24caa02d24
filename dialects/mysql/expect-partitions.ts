import {
  type Constraint,
  type EmitContext,
  expectOverPartitions,
  type ModelIndex,
  type TableModel,
} from "../../src/dialect/index.js";

/** Raises a fault for a key that a partitioned table cannot have (sections 26.6.1 and 26.6.2 of the manual). */
export function expectPartitionable(
  given: Constraint | ModelIndex,
  table: TableModel,
  context: EmitContext,
): void {
  const own = context.options(table.options, "mysql");
  if (own.partitionBy !== undefined) expectOverPartitions(given, table, own.partitionBy, context);
  if (!("constraint" in given) || given.constraint !== "foreignKey") return;
  const target = context.after.table(given.references);
  for (const side of [table, target]) {
    const { partitionBy, engine } = side === undefined ? {} : context.options(side.options, "mysql");
    if (side === undefined || partitionBy === undefined || /^ndb/i.test(engine ?? "")) continue;
    throw context.refuse(
      `has no foreign keys of or to partitioned tables: ${given.name ?? "(unnamed)"}, and ${side.table} is partitioned`,
      "Leave the foreign key or the partitions out, for example with exceptOn.",
    );
  }
}
