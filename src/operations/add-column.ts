import { Fault } from "../errors/index.js";
import type { Column } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectNoColumn, expectTable } from "./expect-model.js";
import { modelColumn } from "./model-parts.js";
import { column } from "./shape/column.js";
import { onTable, operationShape } from "./shape/operation.js";
import { flag } from "./shape/strict.js";

export interface AddColumn extends OperationBase {
  readonly kind: "addColumn";
  readonly table: string;
  readonly schema?: string;
  readonly column: Column;
  readonly ifNotExists?: boolean;
}

export const addColumn: OperationDefinition<AddColumn> = {
  kind: "addColumn",
  shape: operationShape("addColumn", { ...onTable, column, ifNotExists: flag }),
  apply(operation, before, context) {
    const table = expectTable(before, operation);
    const { column: added, ifNotExists } = operation;
    if (ifNotExists && table.columns.some(({ name }) => name === added.name)) return before;
    expectNoColumn(table, added.name);
    if (added.primaryKey) {
      throw new Fault("operation-invalid", `column ${added.name} is added as a primary key`, {
        advice: "Add the column first, then the key with addConstraint(…, primaryKey([…])).",
      });
    }
    return before.withTable({
      ...table,
      columns: [...table.columns, modelColumn(added, [], new Set(), context)],
    });
  },
  reverse({ table, schema, column: added, ifNotExists }, before, after) {
    if (ifNotExists && before.table({ table, schema }) === after.table({ table, schema })) return [];
    const enums = after.enums().filter(({ name, schema: owner }) => before.enum(name, owner) === undefined);
    return [
      { kind: "dropColumn", table, schema, column: added.name },
      ...enums.map(({ name, schema: owner }) => ({ kind: "dropEnum" as const, name, schema: owner })),
    ];
  },
  summary: ({ table, column: { name } }) => `add column ${table}.${name}`,
};
