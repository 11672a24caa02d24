import * as v from "valibot";
import type { SchemaModel } from "../schema/index.js";
import { appliesTo, type OperationBase, type OperationDefinition, type ReplayContext } from "./definition.js";
import type { Operation } from "./operation.js";
import { replayOne } from "./replay-one.js";
import { onTable, operationShape } from "./shape/operation.js";

/** The kinds that a batch may hold: what changes one table in place. */
export const batchKinds = [
  "addColumn",
  "dropColumn",
  "alterColumn",
  "addConstraint",
  "dropConstraint",
  "createIndex",
  "dropIndex",
  "setTableComment",
  "dropTableComment",
  "setColumnComment",
  "dropColumnComment",
] as const;

export type BatchOperation = Extract<Operation, { kind: (typeof batchKinds)[number] }>;

/** Several changes of one table as one unit: SQLite rebuilds the table once for all of them. */
export interface Batch extends OperationBase {
  readonly kind: "batch";
  readonly table: string;
  readonly schema?: string;
  readonly operations: readonly BatchOperation[];
}

export const batch: OperationDefinition<Batch> = {
  kind: "batch",
  shape: v.pipe(
    operationShape("batch", {
      ...onTable,
      operations: v.pipe(
        v.array(v.looseObject({ kind: v.picklist(batchKinds, `a batch holds: ${batchKinds.join(", ")}`) })),
        v.minLength(1, "a batch needs at least one operation"),
      ),
    }),
    v.check(
      ({ table, schema, operations }) =>
        operations.every((one) => one.table === table && one.schema === schema),
      "every operation of a batch is on the batch's own table",
    ),
  ),
  apply: (operation, before, context) => steps(operation, before, context).at(-1)?.after ?? before,
  reverse(operation, before, _after, context) {
    const { table, schema } = operation;
    const reversed = steps(operation, before, context)
      .reverse()
      .flatMap((step) =>
        context.definition(step.operation).reverse(step.operation, step.before, step.after, context),
      );
    const inside = reversed.filter((one): one is BatchOperation =>
      (batchKinds as readonly string[]).includes(one.kind),
    );
    const beside = reversed.filter((one) => !(batchKinds as readonly string[]).includes(one.kind));
    return [
      ...(inside.length === 0 ? [] : [{ kind: "batch" as const, table, schema, operations: inside }]),
      ...beside,
    ];
  },
  summary: ({ table, operations }) => `change table ${table} (${operations.length} operations)`,
};

/** One operation inside another, with the schema on both sides of it. */
export interface InnerStep {
  readonly operation: BatchOperation;
  readonly before: SchemaModel;
  readonly after: SchemaModel;
}

/** The batch's operations one by one, names resolved. */
export function steps(operation: Batch, before: SchemaModel, context: ReplayContext): InnerStep[] {
  let model = before;
  return operation.operations
    .filter((one) => appliesTo(one, context.dialects))
    .map((one) => {
      const { operation: resolved, before: own, after } = replayOne(one, model, context);
      model = after;
      return { operation: resolved as BatchOperation, before: own, after };
    });
}
