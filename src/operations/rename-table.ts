import { type SchemaModel, type TableModel, tableKey } from "../schema/index.js";
import type { OperationBase, OperationDefinition, ReplayContext } from "./definition.js";
import { expectNoTable, expectTable } from "./expect-model.js";
import { followTableRename } from "./follow-renames.js";
import { reowned } from "./owned-sequences.js";
import { onTable, operationShape } from "./shape/operation.js";
import { name } from "./shape/strict.js";

export interface RenameTable extends OperationBase {
  readonly kind: "renameTable";
  readonly table: string;
  readonly schema?: string;
  readonly renameTo: string;
}

export const renameTable: OperationDefinition<RenameTable> = {
  kind: "renameTable",
  shape: operationShape("renameTable", { ...onTable, renameTo: name }),
  apply(operation, before, context) {
    const table = expectTable(before, operation);
    expectNoTable(before, { table: operation.renameTo, schema: operation.schema });
    const others = before.referencing(table);
    let after: SchemaModel = before.withoutTable(table);
    after = after.withTable(redirect(renamed(table, operation.renameTo, context), table, operation.renameTo));
    for (const other of others) after = after.withTable(redirect(other, table, operation.renameTo));
    const followed = followTableRename(before, after, table, operation.renameTo, context);
    return reowned(followed, table, { table: operation.renameTo });
  },
  reverse: ({ table, schema, renameTo }) => [
    { kind: "renameTable", table: renameTo, schema, renameTo: table },
  ],
  summary: ({ table, renameTo }) => `rename table ${table} to ${renameTo}`,
};

/** The table under its name after, with what the server makes of its constraints' names. */
function renamed(table: TableModel, after: string, { renamedWithTable }: ReplayContext): TableModel {
  const constraints = table.constraints.map((one) => renamedWithTable?.(one, table.table, after) ?? one);
  return { ...table, table: after, constraints };
}

/** The table with its foreign keys to `before` pointing to the table's name after. */
function redirect(table: TableModel, before: TableModel, after: string): TableModel {
  const constraints = table.constraints.map((one) =>
    one.constraint === "foreignKey" && tableKey(one.references) === tableKey(before)
      ? { ...one, references: { ...one.references, table: after } }
      : one,
  );
  return { ...table, constraints };
}
