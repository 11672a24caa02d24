import { Fault } from "../errors/index.js";
import {
  constrains,
  indexUses,
  mentionsName,
  type SchemaModel,
  showTable,
  type TableModel,
} from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { dropUnusedEnums } from "./drop-table.js";
import { expectColumn, expectTable } from "./expect-model.js";
import { expectSureColumn, expectSureParts } from "./expect-sure.js";
import { allAgainNamed } from "./model-parts.js";
import { withoutNeeding } from "./needing.js";
import { ownedAgain, withoutOwned } from "./owned-sequences.js";
import { onTable, operationShape } from "./shape/operation.js";
import { flag, name } from "./shape/strict.js";

export interface DropColumn extends OperationBase {
  readonly kind: "dropColumn";
  readonly table: string;
  readonly schema?: string;
  readonly column: string;
  readonly ifExists?: boolean;
}

/** The column goes, and with it every constraint and index of its table that names it. */
export const dropColumn: OperationDefinition<DropColumn> = {
  kind: "dropColumn",
  shape: operationShape("dropColumn", { ...onTable, column: name, ifExists: flag }),
  apply(operation, before, context) {
    const table = expectTable(before, operation);
    if (operation.ifExists && !table.columns.some((one) => one.name === operation.column)) return before;
    expectColumn(table, operation.column);
    if (table.columns.length === 1 && table.unsure === undefined) {
      throw new Fault(
        "operation-invalid",
        `${operation.column} is the only column of table ${showTable(table)}`,
        {
          advice: "Drop the table instead.",
        },
      );
    }
    expectUnreferenced(table, operation.column, before);
    expectUncomputed(table, operation.column);
    const depended = { change: "dropColumn" as const, relation: table, column: operation.column };
    const free = withoutNeeding(depended, before, context);
    const after = dropUnusedEnums(
      table,
      free.withTable(withoutColumn(table, operation.column, context.dialects)),
    );
    return withoutOwned(after, table, operation.column);
  },
  reverse({ table, schema, column }, before, after, context) {
    const model = before.table({ table, schema });
    const dropped = model?.columns.find((one) => one.name === column);
    if (model === undefined || dropped === undefined) return [];
    expectSureColumn(model, column);
    expectSureParts(model, `what names column ${column}`);
    const constraints = model.constraints.filter((one) => constrains(one, column, context.dialects));
    const indexes = model.indexes.filter((one) => indexUses(one, column, context.dialects));
    const added = allAgainNamed(constraints, expectTable(after, { table, schema }), context);
    const { made, owned } = ownedAgain(before, model, column);
    return [
      ...made,
      { kind: "addColumn", table, schema, column: dropped },
      ...added.map((constraint) => ({ kind: "addConstraint" as const, table, schema, constraint })),
      ...indexes.map((one) => ({ kind: "createIndex" as const, table, schema, ...one, nameFinal: true })),
      ...owned,
    ];
  },
  summary: ({ table, column }) => `drop column ${table}.${column}`,
};

/** The table without the column and without the constraints and indexes that name it. */
export function withoutColumn(table: TableModel, column: string, dialects: readonly string[]): TableModel {
  return {
    ...table,
    columns: table.columns.filter((one) => one.name !== column),
    constraints: table.constraints.filter((one) => !constrains(one, column, dialects)),
    indexes: table.indexes.filter((one) => !indexUses(one, column, dialects)),
  };
}

function expectUncomputed(table: TableModel, column: string): void {
  const user = table.columns.find(
    ({ name: other, computed }) =>
      other !== column && computed !== undefined && mentionsName(computed.sql, column),
  );
  if (user === undefined) return;
  throw new Fault("in-use", `computed column ${showTable(table)}.${user.name} needs column ${column}`, {
    advice: "Drop the computed column first.",
  });
}

function expectUnreferenced(table: TableModel, column: string, before: SchemaModel): void {
  // A key of the table itself that has the column on its own side goes with it, whatever it refers to.
  const itself = { ...table, constraints: table.constraints.filter((one) => !constrains(one, column)) };
  for (const other of [itself, ...before.referencing(table)]) {
    const key = other.constraints.find(
      (one) =>
        one.constraint === "foreignKey" &&
        one.references.table === table.table &&
        one.references.schema === table.schema &&
        one.references.columns.includes(column),
    );
    if (key === undefined) continue;
    throw new Fault(
      "in-use",
      `column ${showTable(table)}.${column} is referred to by foreign key ${key.name ?? "(unnamed)"} of ${showTable(other)}`,
      {
        advice: "Drop that foreign key first.",
      },
    );
  }
}
