import * as v from "valibot";
import { didYouMean, Fault } from "../errors/index.js";
import { showTable } from "../schema/index.js";
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
  apply({ name: sequence, schema, ifExists }, before) {
    if (before.sequence(sequence, schema) !== undefined) return before.withoutSequence(sequence, schema);
    if (ifExists) return before;
    const shown = showTable({ table: sequence, schema });
    const known = before.sequences().map((one) => one.name);
    throw new Fault("sequence-unknown", `there is no sequence ${shown} at this point of the history`, {
      advice: didYouMean(sequence, known) ?? "Create it in an earlier revision, or correct the name.",
    });
  },
  reverse({ name: sequence, schema }, before) {
    const known = before.sequence(sequence, schema);
    return known === undefined ? [] : [{ kind: "createSequence", ...known }];
  },
  summary: ({ name: sequence }) => `drop sequence ${sequence}`,
};
