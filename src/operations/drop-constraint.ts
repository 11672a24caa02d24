import * as v from "valibot";
import { Fault } from "../errors/index.js";
import {
  type Constraint,
  type ConstraintKind,
  constraintName,
  findConstraint,
  type SchemaModel,
  showTable,
  type TableModel,
} from "../schema/index.js";
import { constraintOn } from "./constraint-on.js";
import type { OperationBase, OperationDefinition, ReplayContext } from "./definition.js";
import { expectConstraint, expectTable } from "./expect-model.js";
import { expectSureParts, isDoubtful, unsureFault } from "./expect-sure.js";
import { againNamed } from "./model-parts.js";
import { onTable, operationShape } from "./shape/operation.js";
import { flag, name, names } from "./shape/strict.js";

export interface DropConstraint extends OperationBase {
  readonly kind: "dropConstraint";
  readonly table: string;
  readonly schema?: string;
  /** May be left out for the primary key, and where the columns are given. */
  readonly name?: string;
  /** In place of a name, which a server may have chosen: the columns that the constraint is on. */
  readonly columns?: readonly string[];
  /** Need not be given: the history knows it. If given it must agree. */
  readonly type?: ConstraintKind;
  readonly ifExists?: boolean;
}

export const dropConstraint: OperationDefinition<DropConstraint> = {
  kind: "dropConstraint",
  shape: v.pipe(
    operationShape("dropConstraint", {
      ...onTable,
      name: v.optional(name),
      columns: v.optional(names),
      type: v.optional(v.picklist(["primaryKey", "unique", "foreignKey", "check", "exclude"])),
      ifExists: flag,
    }),
    v.check(
      ({ name: given, columns, type }) =>
        given !== undefined || columns !== undefined || type === "primaryKey",
      "only a primary key can be dropped without name or columns",
    ),
  ),
  resolve(given, before, context) {
    const operation = { ...given, name: nameOnServer(given, before, context) };
    const constraint = droppedConstraint(operation, before);
    return constraint === undefined
      ? operation
      : { ...operation, name: constraint.name ?? constraint.serverName, type: constraint.constraint };
  },
  apply(operation, before) {
    const constraint = droppedConstraint(operation, before);
    if (constraint === undefined) return before;
    const table = expectTable(before, operation);
    if (constraint.constraint === "primaryKey" || constraint.constraint === "unique") {
      expectNotReferred(table, constraint.columns, before);
    }
    return before.withTable({ ...table, constraints: table.constraints.filter((one) => one !== constraint) });
  },
  reverse(operation, before, after, context) {
    const constraint = droppedConstraint(operation, before);
    const owner = expectTable(before, operation);
    if (constraint === undefined) {
      if (owner.unsure !== undefined) throw unsureFault(owner, `the constraint ${operation.name}`);
      return [];
    }
    expectSureParts(owner, `the constraint ${constraint.name ?? "that is the primary key"}`);
    const { table, schema } = operation;
    const again = againNamed(constraint, expectTable(after, operation), context);
    return [{ kind: "addConstraint", table, schema, constraint: again }];
  },
  summary: ({ table, name: dropped, columns, type = "constraint" }) => {
    if (dropped !== undefined) return `drop constraint ${dropped}`;
    const what = columns === undefined ? "primary key" : `${type} on ${columns.join(", ")}`;
    return `drop constraint ${what} of ${table}`;
  },
};

/** The name as it stands, or as the naming convention made it when the constraint was added under this name. */
function nameOnServer(
  { name: given, type, ...on }: DropConstraint,
  model: SchemaModel,
  { naming, nameLimit }: ReplayContext,
): string | undefined {
  const table = model.table(on);
  if (given === undefined || table === undefined || findConstraint(table, given) !== undefined) return given;
  const made = table.constraints.find(
    (one) =>
      one.name !== undefined &&
      (type ?? one.constraint) === one.constraint &&
      one.name === constraintName(naming, { ...one, name: given }, table, nameLimit),
  );
  return made?.name ?? given;
}

/** The constraint that goes; undefined where it is not there and the operation allows that. */
export function droppedConstraint(operation: DropConstraint, model: SchemaModel): Constraint | undefined {
  const table = expectTable(model, operation);
  const { name: given, columns, type, ifExists } = operation;
  const found = given === undefined ? unnamed(table, columns, type) : findConstraint(table, given);
  if (found === undefined) {
    // By its name a constraint can be dropped that nobody knows.
    if (ifExists || (table.unsure !== undefined && given !== undefined)) return undefined;
    return expectConstraint(
      table,
      given ?? (columns === undefined ? "(primary key)" : `on ${columns.join(", ")}`),
    );
  }
  if (type !== undefined && type !== found.constraint && !isDoubtful(table)) {
    throw new Fault(
      "operation-invalid",
      `constraint ${given} of ${showTable(table)} is a ${found.constraint}, not a ${type}`,
      {
        advice: "Correct the type, or leave it out: the history knows it.",
      },
    );
  }
  return found;
}

function unnamed(table: TableModel, columns: DropConstraint["columns"], type: ConstraintKind | undefined) {
  return columns === undefined
    ? table.constraints.find((one) => one.constraint === "primaryKey")
    : constraintOn(table, columns, type);
}

function expectNotReferred(table: TableModel, columns: readonly string[], model: SchemaModel): void {
  const same = (names: readonly string[]) => [...names].sort().join("\0") === [...columns].sort().join("\0");
  const candidates = table.constraints.filter(
    (one) => (one.constraint === "primaryKey" || one.constraint === "unique") && same(one.columns),
  );
  if (candidates.length > 1) return;
  for (const other of [table, ...model.referencing(table)]) {
    for (const one of other.constraints) {
      if (one.constraint !== "foreignKey" || !same(one.references.columns)) continue;
      if (one.references.table !== table.table || one.references.schema !== table.schema) continue;
      throw new Fault(
        "in-use",
        `foreign key ${one.name ?? "(unnamed)"} of ${showTable(other)} needs the key of ${showTable(table)} that is dropped`,
        {
          advice: "Drop that foreign key first.",
        },
      );
    }
  }
}
