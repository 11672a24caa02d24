import { Fault } from "../errors/index.js";
import {
  mentionsIn,
  readTriggerNames,
  type SchemaModel,
  type SqlText,
  showTable,
  type TriggerModel,
  tableKey,
  textFor,
} from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectTable } from "./expect-model.js";
import { relationOf } from "./relation-of.js";
import { onTable, operationShape } from "./shape/operation.js";
import { sqlText } from "./shape/sql-text.js";
import { name } from "./shape/strict.js";

/** Makes a trigger on a table or view. */
export interface CreateTrigger extends OperationBase {
  readonly kind: "createTrigger";
  readonly name: string;
  readonly table: string;
  readonly schema?: string;
  /** The definition as it stands behind the trigger's name, as a rule one per dialect; it is never changed. */
  readonly sql: SqlText;
}

export const createTrigger: OperationDefinition<CreateTrigger> = {
  kind: "createTrigger",
  shape: operationShape("createTrigger", { ...onTable, name, sql: sqlText }),
  apply(operation, before, { dialects }) {
    const { name: trigger, table, schema } = operation;
    if (before.view(table, schema) === undefined) expectTable(before, operation);
    if (before.dependents.trigger(operation) !== undefined) {
      throw new Fault(
        "trigger-exists",
        `${showTable(operation)} already has a trigger ${trigger} at this point of the history`,
        { advice: "Drop the other trigger first, or choose another name." },
      );
    }
    const text = textFor(operation.sql, dialects);
    if (text !== undefined) expectOnTable(operation, text, before);
    return before.withDependent(triggerOf(operation, before, dialects));
  },
  reverse: ({ name: trigger, table, schema }) => [{ kind: "dropTrigger", name: trigger, table, schema }],
  summary: ({ name: trigger, table }) => `create trigger ${trigger} on ${table}`,
};

function expectOnTable(operation: CreateTrigger, text: string, model: SchemaModel): void {
  const { own } = readTriggerNames(text);
  if (own === undefined) {
    throw new Fault(
      "operation-invalid",
      `the text of trigger ${operation.name} says of no table that it stands ON it`,
      {
        advice: `Write what stands behind the trigger's name: AFTER INSERT ON ${operation.table} …`,
      },
    );
  }
  const { schema = operation.schema } = own;
  const relation = relationOf(model)({ table: own.name, schema });
  if (relation !== undefined && tableKey(relation) === tableKey(operation)) return;
  throw new Fault(
    "operation-invalid",
    `the text of trigger ${operation.name} stands on ${own.name}, not on ${operation.table}`,
    {
      advice: "Correct the table, or the text.",
    },
  );
}

/** The trigger in the model, with what its text names. */
export function triggerOf(
  { name: trigger, table, schema, sql }: Omit<CreateTrigger, "kind">,
  model: SchemaModel,
  dialects: readonly string[],
): TriggerModel {
  const text = textFor(sql, dialects);
  return {
    kind: "trigger",
    name: trigger,
    table,
    ...(schema === undefined ? {} : { schema }),
    sql,
    mentions: text === undefined ? [] : mentionsIn(readTriggerNames(text), relationOf(model)),
  };
}
