import { Fault } from "../errors/index.js";
import { type SchemaModel, showTable, type TableModel } from "../schema/index.js";
import type { CreateTable } from "./create-table.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectTable } from "./expect-model.js";
import { expectSure } from "./expect-sure.js";
import { againNamed, allAgainNamed, type ServerNaming } from "./model-parts.js";
import { withoutNeeding } from "./needing.js";
import { ownedAgain, withoutOwned } from "./owned-sequences.js";
import { recreateDependents } from "./recreate-dependents.js";
import { onTable, operationShape } from "./shape/operation.js";
import { flag } from "./shape/strict.js";

export interface DropTable extends OperationBase {
  readonly kind: "dropTable";
  readonly table: string;
  readonly schema?: string;
  readonly ifExists?: boolean;
  /** Drops what depends on the table too, views and foreign keys of other tables included. */
  readonly cascade?: boolean;
}

export const dropTable: OperationDefinition<DropTable> = {
  kind: "dropTable",
  shape: operationShape("dropTable", { ...onTable, ifExists: flag, cascade: flag }),
  apply(operation, before, context) {
    if (operation.ifExists && before.table(operation) === undefined) return before;
    const table = expectTable(before, operation);
    const others = before.referencing(table);
    const left = context.dropsReferred === true && !operation.cascade;
    if (others.length > 0 && !operation.cascade && !left) {
      throw new Fault(
        "in-use",
        `table ${showTable(table)} is referred to by ${others.map(showTable).join(", ")}`,
        {
          advice: "Drop those foreign keys or tables first, or set cascade: true.",
        },
      );
    }
    const depended = { change: "drop" as const, relation: table };
    const free = withoutTriggers(table, withoutNeeding(depended, before, context, operation.cascade));
    const cut = left ? [] : others;
    const after = cut.reduce((model, other) => model.withTable(withoutKeysTo(other, table)), free);
    return withoutOwned(dropUnusedEnums(table, after.withoutTable(table)), table);
  },
  reverse(operation, before, after, context) {
    const table = before.table(operation);
    if (table === undefined) return [];
    expectSure(table);
    const cut = operation.cascade ? before.referencing(table) : [];
    const others = cut.flatMap((other) =>
      keysTo(other, table).map((constraint) => ({
        kind: "addConstraint" as const,
        table: other.table,
        schema: other.schema,
        constraint: againNamed(constraint, expectTable(after, other), context),
      })),
    );
    const { made, owned } = ownedAgain(before, table);
    const dependents = recreateDependents(before, after);
    return [...made, recreate(table, context), ...others, ...owned, ...dependents];
  },
  summary: ({ table }) => `drop table ${table}`,
};

/** The createTable that makes exactly this table. */
export function recreate(model: TableModel, context: ServerNaming = {}): CreateTable {
  const { table, schema, columns, constraints, indexes, comment, temporary, options } = model;
  return {
    kind: "createTable",
    table,
    schema,
    columns,
    constraints: allAgainNamed(constraints, { ...model, constraints: [] }, context),
    indexes: indexes.map((one) => ({ ...one, nameFinal: true })),
    comment,
    temporary,
    ...options,
  };
}

/** Triggers go with their table. */
function withoutTriggers(table: TableModel, model: SchemaModel): SchemaModel {
  return model.triggersOn(table).reduce((known, trigger) => known.withoutDependent(trigger), model);
}

function keysTo(other: TableModel, { table, schema }: TableModel) {
  return other.constraints.filter(
    (one) =>
      one.constraint === "foreignKey" && one.references.table === table && one.references.schema === schema,
  );
}

function withoutKeysTo(other: TableModel, table: TableModel): TableModel {
  const gone = new Set(keysTo(other, table));
  return { ...other, constraints: other.constraints.filter((one) => !gone.has(one)) };
}

/** The schema without the enum types of `left` that asked to go with their last user, and whose last user it was. */
export function dropUnusedEnums(left: TableModel, model: SchemaModel): SchemaModel {
  let after = model;
  for (const { name, schema } of model.enumsOf(left)) {
    const known = after.enum(name!, schema);
    if (known?.dropWithLastUser && after.enumUsers(name!, schema).length === 0) {
      after = after.withoutEnum(name!, schema);
    }
  }
  return after;
}
