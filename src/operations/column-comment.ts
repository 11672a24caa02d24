import type { SchemaModel } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectColumn, expectTable } from "./expect-model.js";
import { expectSureColumn } from "./expect-sure.js";
import type { Operation } from "./operation.js";
import { onTable, operationShape } from "./shape/operation.js";
import { carriable, name } from "./shape/strict.js";

export interface SetColumnComment extends OperationBase {
  readonly kind: "setColumnComment";
  readonly table: string;
  readonly schema?: string;
  readonly column: string;
  readonly comment: string;
}

export interface DropColumnComment extends OperationBase {
  readonly kind: "dropColumnComment";
  readonly table: string;
  readonly schema?: string;
  readonly column: string;
}

export const setColumnComment: OperationDefinition<SetColumnComment> = {
  kind: "setColumnComment",
  shape: operationShape("setColumnComment", { ...onTable, column: name, comment: carriable }),
  apply: (operation, before) => withComment(operation, before, operation.comment),
  reverse: commentAsBefore,
  summary: ({ table, column }) => `set comment of column ${table}.${column}`,
};

export const dropColumnComment: OperationDefinition<DropColumnComment> = {
  kind: "dropColumnComment",
  shape: operationShape("dropColumnComment", { ...onTable, column: name }),
  apply: (operation, before) => withComment(operation, before, undefined),
  reverse: commentAsBefore,
  summary: ({ table, column }) => `drop comment of column ${table}.${column}`,
};

function withComment(
  operation: SetColumnComment | DropColumnComment,
  before: SchemaModel,
  comment: string | undefined,
): SchemaModel {
  const table = expectTable(before, operation);
  const column = expectColumn(table, operation.column);
  return before.withTable({
    ...table,
    columns: table.columns.map((one) => (one === column ? { ...column, comment } : one)),
  });
}

function commentAsBefore(
  operation: SetColumnComment | DropColumnComment,
  before: SchemaModel,
): readonly Operation[] {
  const { table, schema, column } = operation;
  const owner = expectTable(before, operation);
  expectSureColumn(owner, column);
  const { comment } = expectColumn(owner, column);
  if (comment === undefined) return [{ kind: "dropColumnComment", table, schema, column }];
  return [{ kind: "setColumnComment", table, schema, column, comment }];
}
