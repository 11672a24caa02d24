import { Fault } from "../errors/index.js";
import type { Constraint, SchemaModel } from "../schema/index.js";
import type { AlterColumn } from "./alter-column.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectTable } from "./expect-model.js";
import { namedConstraint, withConstraint } from "./model-parts.js";
import { constraint } from "./shape/constraint.js";
import { onTable, operationShape } from "./shape/operation.js";

export interface AddConstraint extends OperationBase {
  readonly kind: "addConstraint";
  readonly table: string;
  readonly schema?: string;
  readonly constraint: Constraint;
}

export const addConstraint: OperationDefinition<AddConstraint> = {
  kind: "addConstraint",
  shape: operationShape("addConstraint", { ...onTable, constraint }),
  resolve: (operation, _, context) => ({
    ...operation,
    constraint: namedConstraint(operation.constraint, operation, context),
  }),
  apply(operation, before, context) {
    const table = expectTable(before, operation);
    return before.withTable(
      withConstraint(table, namedConstraint(operation.constraint, table, context), before, context),
    );
  },
  reverse(operation, before, after, context) {
    const { table, schema } = operation;
    const { name: given, constraint: type } = namedConstraint(operation.constraint, operation, context);
    const name = given ?? after.table(operation)?.constraints.at(-1)?.serverName;
    if (name === undefined && type !== "primaryKey") {
      throw new Fault(
        "irreversible",
        `the ${type} constraint on ${table} has no name by which it could be dropped`,
        {
          advice: "Name the constraint, configure a naming convention, or write the downgrade.",
        },
      );
    }
    return [{ kind: "dropConstraint", table, schema, name, type }, ...nullableAgain(operation, before)];
  },
  summary: ({ table, constraint: { constraint: type, name } }) =>
    `add ${constraintWords[type]} ${name === undefined ? `to ${table}` : name}`,
};

/** A primary key makes its columns NOT NULL, and they stay so when it goes. */
function nullableAgain(
  { table, schema, constraint: given }: AddConstraint,
  before: SchemaModel,
): AlterColumn[] {
  if (given.constraint !== "primaryKey") return [];
  return expectTable(before, { table, schema })
    .columns.filter(({ name, nullable }) => nullable && given.columns.includes(name))
    .map(({ name }) => ({ kind: "alterColumn", table, schema, column: name, nullable: true }));
}

const constraintWords = {
  primaryKey: "primary key",
  unique: "unique constraint",
  foreignKey: "foreign key",
  check: "check constraint",
  exclude: "exclusion constraint",
} as const;
