import type { SchemaModel, TableModel, TableName } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectTable } from "./expect-model.js";
import { expectSure } from "./expect-sure.js";
import type { Operation } from "./operation.js";
import { onTable, operationShape } from "./shape/operation.js";
import { carriable } from "./shape/strict.js";

export interface SetTableComment extends OperationBase {
  readonly kind: "setTableComment";
  readonly table: string;
  readonly schema?: string;
  readonly comment: string;
}

export interface DropTableComment extends OperationBase {
  readonly kind: "dropTableComment";
  readonly table: string;
  readonly schema?: string;
}

export const setTableComment: OperationDefinition<SetTableComment> = {
  kind: "setTableComment",
  shape: operationShape("setTableComment", { ...onTable, comment: carriable }),
  apply: (operation, before) =>
    before.withTable({ ...expectTable(before, operation), comment: operation.comment }),
  reverse: (operation, before) => commentAsIn(operation, sureTable(operation, before).comment),
  summary: ({ table }) => `set comment of table ${table}`,
};

export const dropTableComment: OperationDefinition<DropTableComment> = {
  kind: "dropTableComment",
  shape: operationShape("dropTableComment", onTable),
  apply: (operation, before) => before.withTable({ ...expectTable(before, operation), comment: undefined }),
  reverse: (operation, before) => commentAsIn(operation, sureTable(operation, before).comment),
  summary: ({ table }) => `drop comment of table ${table}`,
};

function sureTable(name: TableName, before: SchemaModel): TableModel {
  const table = expectTable(before, name);
  expectSure(table, "the comment");
  return table;
}

function commentAsIn(
  { table, schema }: SetTableComment | DropTableComment,
  comment: string | undefined,
): readonly Operation[] {
  if (comment === undefined) return [{ kind: "dropTableComment", table, schema }];
  return [{ kind: "setTableComment", table, schema, comment }];
}
