import { Fault } from "../errors/index.js";
import type { Constraint, SchemaModel, TableModel } from "../schema/index.js";
import type { AlterColumn } from "./alter-column.js";
import { columnsConstrained } from "./constraint-on.js";
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
    const given = namedConstraint(operation.constraint, operation, context);
    const dropped = { kind: "dropConstraint", table, schema, type: given.constraint } as const;
    const columns = given.name === undefined ? unnamedOn(expectTable(after, operation)) : undefined;
    const found = given.name === undefined ? { columns } : { name: given.name };
    return [{ ...dropped, ...found }, ...nullableAgain(operation, before)];
  },
  summary: ({ table, constraint: { constraint: type, name } }) =>
    `add ${constraintWords[type]} ${name === undefined ? `to ${table}` : name}`,
};

/** The columns by which the last constraint, which has no name, is found again. */
function unnamedOn(table: TableModel): readonly string[] | undefined {
  const added = table.constraints.at(-1)!;
  if (added.constraint === "primaryKey") return undefined;
  const columns = columnsConstrained(added, table);
  if (columns.length > 0 && isAlone(added, columns, table)) return columns;
  throw new Fault(
    "irreversible",
    `the ${added.constraint} constraint on ${table.table} has no name by which it could be dropped`,
    { advice: "Name the constraint, configure a naming convention, or write the downgrade." },
  );
}

function isAlone(added: Constraint, columns: readonly string[], table: TableModel): boolean {
  const others = table.constraints.filter((one) => one !== added && one.constraint === added.constraint);
  const text = [...columns].sort().join("\0");
  return others.every((one) => [...columnsConstrained(one, table)].sort().join("\0") !== text);
}

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
