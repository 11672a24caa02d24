import { didYouMean, Fault } from "../errors/index.js";
import { showTable } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectTable } from "./expect-model.js";
import { recreateDependents } from "./recreate-dependents.js";
import { onTable, operationShape } from "./shape/operation.js";
import { flag, name } from "./shape/strict.js";

/** Drops a trigger from a table or view. */
export interface DropTrigger extends OperationBase {
  readonly kind: "dropTrigger";
  readonly name: string;
  readonly table: string;
  readonly schema?: string;
  readonly ifExists?: boolean;
}

export const dropTrigger: OperationDefinition<DropTrigger> = {
  kind: "dropTrigger",
  shape: operationShape("dropTrigger", { ...onTable, name, ifExists: flag }),
  apply(operation, before) {
    const known = before.dependents.trigger(operation);
    if (known !== undefined) return before.withoutDependent(known);
    if (operation.ifExists) return before;
    if (before.view(operation.table, operation.schema) === undefined) expectTable(before, operation);
    const names = before.triggersOn(operation).map((one) => one.name);
    throw new Fault(
      "trigger-unknown",
      `${showTable(operation)} has no trigger ${operation.name} at this point of the history`,
      {
        advice:
          didYouMean(operation.name, names) ??
          (names.length === 0
            ? "It has no trigger that the history knows."
            : `Its triggers are: ${names.join(", ")}.`),
      },
    );
  },
  reverse: (_, before, after) => recreateDependents(before, after),
  summary: ({ name: trigger, table }) => `drop trigger ${trigger} of ${table}`,
};
