import type { TableIndex } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectTable } from "./expect-model.js";
import { namedIndex, withIndex } from "./model-parts.js";
import { onTable, operationShape } from "./shape/operation.js";
import { flag } from "./shape/strict.js";
import { indexEntries } from "./shape/table-index.js";

export interface CreateIndex extends OperationBase, TableIndex {
  readonly kind: "createIndex";
  readonly table: string;
  readonly schema?: string;
  readonly ifNotExists?: boolean;
}

export const createIndex: OperationDefinition<CreateIndex> = {
  kind: "createIndex",
  shape: operationShape("createIndex", { ...onTable, ...indexEntries, ifNotExists: flag }),
  resolve: (operation, _, context) => ({
    ...operation,
    name: namedIndex(operation, operation, context).name,
    nameFinal: true,
  }),
  apply(operation, before, context) {
    const table = expectTable(before, operation);
    const index = namedIndex(indexOf(operation), table, context);
    if (operation.ifNotExists && table.indexes.some(({ name }) => name === index.name)) return before;
    return before.withTable(withIndex(table, index, context));
  },
  reverse(operation, before, after, context) {
    if (before.table(operation) === after.table(operation)) return [];
    const { table, schema, postgresql } = operation;
    const { name } = namedIndex(indexOf(operation), operation, context);
    const concurrently = postgresql?.concurrently ? { postgresql: { concurrently: true } } : {};
    return [{ kind: "dropIndex", table, schema, name, ...concurrently }];
  },
  summary: ({ table, name }) => `create index ${name ?? `on ${table}`}`,
};

/** The index that the operation makes, without what belongs to the operation alone. */
export function indexOf(operation: CreateIndex): TableIndex {
  const { kind, table, schema, ifNotExists, onlyOn, exceptOn, autocommit, ...index } = operation;
  return index;
}
