import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { findIndex, type SchemaModel, showTable, type TableModel } from "../schema/index.js";
import type { OperationBase, OperationDefinition, ReplayContext } from "./definition.js";
import { expectIndex, expectTable } from "./expect-model.js";
import { expectSureParts } from "./expect-sure.js";
import { operationShape } from "./shape/operation.js";
import { flag, name, strict } from "./shape/strict.js";

export interface DropIndex extends OperationBase {
  readonly kind: "dropIndex";
  readonly name: string;
  /** May be left out where one table alone has an index of this name. */
  readonly table?: string;
  readonly schema?: string;
  readonly ifExists?: boolean;
  readonly postgresql?: {
    /** Runs outside a transaction, without blocking writers. */
    readonly concurrently?: boolean;
  };
}

export const dropIndex: OperationDefinition<DropIndex> = {
  kind: "dropIndex",
  shape: operationShape("dropIndex", {
    name,
    table: v.optional(name),
    schema: v.optional(name),
    ifExists: flag,
    postgresql: v.optional(strict({ concurrently: flag })),
  }),
  resolve(operation, before, context) {
    if (operation.table !== undefined) return operation;
    const table = indexOwner(operation, before, context);
    return table === undefined ? operation : { ...operation, table: table.table };
  },
  apply(operation, before, context) {
    const table = indexOwner(operation, before, context);
    if (table === undefined) return before;
    if (table.unsure !== undefined && findIndex(table, operation.name) === undefined) return before;
    const index = expectIndex(table, operation.name);
    return before.withTable({ ...table, indexes: table.indexes.filter((one) => one !== index) });
  },
  reverse(operation, before, _after, context) {
    const table = indexOwner(operation, before, context);
    if (table === undefined) {
      if (operation.ifExists) return [];
      throw new Fault(
        "model-unsure",
        `the definition of index ${operation.name} is needed here and not known`,
        {
          advice: "Write the downgrade of this revision.",
        },
      );
    }
    expectSureParts(table, `the index ${operation.name}`);
    const index = expectIndex(table, operation.name);
    return [{ kind: "createIndex", table: table.table, schema: table.schema, ...index, nameFinal: true }];
  },
  summary: ({ name: index }) => `drop index ${index}`,
};

/**
 * The table that has the index; undefined where nobody has it and the operation allows that, or where it may belong to
 * a table of which not everything is known.
 */
export function indexOwner(
  operation: DropIndex,
  model: SchemaModel,
  { unknownTables }: Pick<ReplayContext, "unknownTables">,
): TableModel | undefined {
  const { table, schema, name: index, ifExists } = operation;
  if (table !== undefined) {
    const owner = expectTable(model, { table, schema });
    return ifExists && !owner.indexes.some((one) => one.name === index) ? undefined : owner;
  }
  const owners = model.tablesWithIndex(index, schema);
  if (owners.length > 1) {
    throw new Fault(
      "operation-invalid",
      `several tables have an index ${index}: ${owners.map(showTable).join(", ")}`,
      {
        advice: "Give the table.",
      },
    );
  }
  const unknown = unknownTables === "assume" || model.unsureTables().length > 0;
  if (owners[0] === undefined && !ifExists && !unknown) {
    throw new Fault("index-unknown", `no table has an index ${index} at this point of the history`, {
      advice: "Create it in an earlier revision, correct the name, or set ifExists: true.",
    });
  }
  return owners[0];
}
