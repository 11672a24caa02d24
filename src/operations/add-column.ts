import { Fault } from "../errors/index.js";
import type { Column } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { dropEnumsMade } from "./enums-made.js";
import { expectNoColumn, expectTable } from "./expect-model.js";
import { expectSameEnums } from "./expect-same-enums.js";
import { expectSure } from "./expect-sure.js";
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
    // Where it may have been there already, it may have another definition.
    const doubt = ifNotExists && table.unsure !== undefined ? { unsure: true } : {};
    const column = { ...modelColumn(added, [], new Set(), context), ...doubt };
    const others = table.columns.filter(({ name }) => name !== added.name);
    const changed = { ...table, columns: [...others, column] };
    expectSameEnums(before, changed);
    return before.withTable(changed);
  },
  reverse({ table, schema, column: added, ifNotExists }, before, after) {
    if (ifNotExists && before.table({ table, schema }) === after.table({ table, schema })) return [];
    if (ifNotExists) expectSure(expectTable(before, { table, schema }), "what columns are there");
    const made = dropEnumsMade(after.table({ table, schema }), before, after);
    return [{ kind: "dropColumn", table, schema, column: added.name }, ...made];
  },
  summary: ({ table, column: { name } }) => `add column ${table}.${name}`,
};
