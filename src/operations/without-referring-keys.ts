import type { Constraint, SchemaModel, TableModel } from "../schema/index.js";
import type { DropColumn } from "./drop-column.js";
import { type DropConstraint, droppedConstraint } from "./drop-constraint.js";

/**
 * The schema without the foreign keys that need what raw SQL drops: a server takes such a statement only when it may drop
 * them too, or when they are gone.
 */
export function withoutReferringKeys(effect: DropColumn | DropConstraint, model: SchemaModel): SchemaModel {
  const table = model.table(effect);
  const needs = table && needOf(effect, table, model);
  if (table === undefined || needs === undefined) return model;
  return [table, ...model.referencing(table)].reduce((known, { table: name, schema }) => {
    const other = known.table({ table: name, schema })!;
    const kept = other.constraints.filter((one) => !refersTo(one, table) || !needs(one));
    return kept.length === other.constraints.length
      ? known
      : known.withTable({ ...other, constraints: kept });
  }, model);
}

type ForeignKey = Extract<Constraint, { constraint: "foreignKey" }>;

function refersTo(one: Constraint, { table, schema }: TableModel): one is ForeignKey {
  return (
    one.constraint === "foreignKey" && one.references.table === table && one.references.schema === schema
  );
}

/** Which of the keys that refer to the table need what is dropped; undefined where none can. */
function needOf(
  effect: DropColumn | DropConstraint,
  table: TableModel,
  model: SchemaModel,
): ((key: ForeignKey) => boolean) | undefined {
  if (effect.kind === "dropColumn") return ({ references }) => references.columns.includes(effect.column);
  const dropped = droppedConstraint({ ...effect, ifExists: true }, model);
  if (dropped === undefined || !isKey(dropped)) return undefined;
  const wanted = setOf(dropped.columns);
  const another = table.constraints.some(
    (one) => one !== dropped && isKey(one) && setOf(one.columns) === wanted,
  );
  return another ? undefined : ({ references }) => setOf(references.columns) === wanted;
}

function isKey(one: Constraint): one is Extract<Constraint, { constraint: "primaryKey" | "unique" }> {
  return one.constraint === "primaryKey" || one.constraint === "unique";
}

function setOf(columns: readonly string[]): string {
  return [...columns].sort().join("\0");
}
