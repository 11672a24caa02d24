import { Fault } from "../errors/index.js";
import {
  type Column,
  type Constraint,
  carriedColumns,
  constraintColumns,
  constraintName,
  type DataType,
  type ForeignKey,
  indexColumns,
  indexName,
  type ModelColumn,
  type ModelIndex,
  type SchemaModel,
  showTable,
  type TableIndex,
  type TableModel,
  type TableName,
  variantFor,
} from "../schema/index.js";
import type { ReplayContext } from "./definition.js";
import { expectColumns, expectNoConstraint, expectNoIndex } from "./expect-model.js";
import { isDoubtful } from "./expect-sure.js";

const counting = new Set<DataType["type"]>(["smallInteger", "integer", "bigInteger"]);
const countingNative = /^(tiny|small|medium|big)?int(eger)?$|^number$/i;

/** The column with nothing left to be derived; `primaryKey` are the columns of the table's primary key. */
export function modelColumn(
  { primaryKey: _, ...column }: Column,
  primaryKey: readonly string[],
  referring: ReadonlySet<string>,
  context: ReplayContext,
): ModelColumn {
  const inKey = primaryKey.includes(column.name);
  const counts = inKey && primaryKey.length === 1 && canCount(column, context) && !referring.has(column.name);
  return {
    ...column,
    nullable: column.nullable ?? (!inKey && column.identity === undefined),
    autoincrement: column.autoincrement ?? counts,
  };
}

function canCount({ type, default: given, computed, identity }: Column, context: ReplayContext): boolean {
  if (given !== undefined || computed !== undefined || identity !== undefined) return false;
  return isCountingType(type, context);
}

/** Whether a column of this type can count up by itself. */
export function isCountingType(type: DataType, { dialects }: Pick<ReplayContext, "dialects">): boolean {
  const own = variantFor(type, dialects);
  return counting.has(own.type) || (own.type === "native" && countingNative.test(own.name));
}

/** The constraint with the name that the convention gives it, for good: asked again, the convention leaves it. */
export function namedConstraint(
  constraint: Constraint,
  table: TableName,
  context: ReplayContext,
): Constraint {
  const name = constraintName(context.naming, constraint, table, context.nameLimit);
  return name === constraint.name ? constraint : { ...constraint, name, nameFinal: true };
}

/** The index with the name that the convention gives it, for good. */
export function namedIndex(index: TableIndex, table: TableName, context: ReplayContext): ModelIndex {
  return { ...index, name: indexName(context.naming, index, table, context.nameLimit), nameFinal: true };
}

/** The table with one more constraint, whose columns must exist here and where it refers to. */
export function withConstraint(
  table: TableModel,
  given: Constraint,
  before: SchemaModel,
  context: ReplayContext,
): TableModel {
  const constraint = asServerKeeps(given, table, context);
  expectNoConstraint(table, constraint.name);
  expectColumns(table, [...constraintColumns(constraint), ...carriedColumns(constraint, context.dialects)]);
  if (constraint.constraint === "foreignKey") expectReferred(table, constraint, before);
  if (constraint.constraint !== "primaryKey") {
    return { ...table, constraints: [...withoutConstraint(table, constraint.name), constraint] };
  }
  if (!isDoubtful(table) && table.constraints.some((other) => other.constraint === "primaryKey")) {
    throw new Fault("constraint-exists", `table ${showTable(table)} already has a primary key`, {
      advice: "A table has one primary key: drop it first, or use a unique constraint.",
    });
  }
  const columns = table.columns.map((column) =>
    constraint.columns.includes(column.name) ? { ...column, nullable: false } : column,
  );
  const others = table.constraints.filter((other) => other.constraint !== "primaryKey");
  return { ...table, columns, constraints: [...others, constraint] };
}

/** The constraints of other names: a doubtful table may still hold what is made anew. */
function withoutConstraint({ constraints }: TableModel, name: string | undefined): readonly Constraint[] {
  return name === undefined ? constraints : constraints.filter((one) => one.name !== name);
}

/** What tells the names that a server chooses. */
export type ServerNaming = Pick<ReplayContext, "serverName">;

/**
 * The constraint as it is added to `table` again, for good. A name that the server once chose, and would not choose again,
 * is given: so the database is what it was.
 */
export function againNamed(
  { serverName, ...constraint }: Constraint,
  table: TableModel,
  context: ServerNaming,
): Constraint {
  if (serverName === undefined || context.serverName?.(constraint, table) === serverName) {
    return { ...constraint, nameFinal: true };
  }
  return { ...constraint, name: serverName, nameFinal: true, serverName };
}

/** Constraints as they are added to `table` again, one after the other. */
export function allAgainNamed(
  constraints: readonly Constraint[],
  table: TableModel,
  context: ServerNaming,
): Constraint[] {
  const others = [...table.constraints];
  return constraints.map((one) => {
    const again = againNamed(one, { ...table, constraints: others }, context);
    others.push(one);
    return again;
  });
}

/** Without what belongs to naming alone, and with the name that the server gives where there is none. */
function asServerKeeps(given: Constraint, table: TableModel, context: ReplayContext): Constraint {
  const { nameFinal: _, serverName: before, ...rest } = given;
  const constraint = rest.constraint === "foreignKey" ? withoutUseAlter(rest) : rest;
  if (before !== undefined && constraint.name === before) {
    const { name: chosen, ...unnamed } = constraint;
    return { ...unnamed, serverName: chosen };
  }
  const serverName = constraint.name === undefined ? context.serverName?.(constraint, table) : undefined;
  return serverName === undefined ? constraint : { ...constraint, serverName };
}

/** When the key was added is not part of what it is. */
function withoutUseAlter({ useAlter: _, ...key }: ForeignKey): ForeignKey {
  return key;
}

function expectReferred(
  table: TableModel,
  { references, name }: Extract<Constraint, { constraint: "foreignKey" }>,
  before: SchemaModel,
): void {
  const self = references.table === table.table && references.schema === table.schema;
  const target = self ? table : before.table(references);
  if (target === undefined) {
    throw new Fault(
      "constraint-invalid",
      `foreign key ${name ?? "(unnamed)"} refers to table ${showTable(references)}, which does not exist at this point of the history`,
      {
        advice:
          "Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.",
      },
    );
  }
  expectColumns(target, references.columns);
}

/** The table with one more index, whose columns must exist. */
export function withIndex(
  table: TableModel,
  { nameFinal: _, ...index }: ModelIndex,
  { dialects }: Pick<ReplayContext, "dialects">,
): TableModel {
  expectNoIndex(table, index.name);
  expectColumns(table, [...indexColumns(index.columns), ...carriedColumns(index, dialects)]);
  return { ...table, indexes: [...table.indexes.filter((one) => one.name !== index.name), index] };
}
