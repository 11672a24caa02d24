import * as v from "valibot";
import { expectSequence } from "./alter-sequence.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { operationShape } from "./shape/operation.js";
import { flag, name } from "./shape/strict.js";

/** Drops a sequence that no default takes numbers from any more. */
export interface DropSequence extends OperationBase {
  readonly kind: "dropSequence";
  readonly name: string;
  readonly schema?: string;
  readonly ifExists?: boolean;
}

export const dropSequence: OperationDefinition<DropSequence> = {
  kind: "dropSequence",
  shape: operationShape("dropSequence", { name, schema: v.optional(name), ifExists: flag }),
  apply(operation, before) {
    const { name: sequence, schema, ifExists } = operation;
    if (ifExists && before.sequence(sequence, schema) === undefined) return before;
    expectSequence(before, operation);
    return before.withoutSequence(sequence, schema);
  },
  reverse({ name: sequence, schema }, before) {
    const known = before.sequence(sequence, schema);
    return known === undefined ? [] : [{ kind: "createSequence", ...known }];
  },
  summary: ({ name: sequence }) => `drop sequence ${sequence}`,
};
