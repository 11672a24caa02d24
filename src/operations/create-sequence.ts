import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { type SequenceOptions, showTable } from "../schema/index.js";
import { expectOwner, owner, step } from "./alter-sequence.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { operationShape } from "./shape/operation.js";
import { count, flag, name, whole } from "./shape/strict.js";

/** Makes a sequence, from which a column's default may take numbers. */
export interface CreateSequence extends OperationBase, SequenceOptions {
  readonly kind: "createSequence";
  readonly name: string;
  readonly schema?: string;
  readonly ifNotExists?: boolean;
}

export const createSequence: OperationDefinition<CreateSequence> = {
  kind: "createSequence",
  shape: operationShape("createSequence", {
    name,
    schema: v.optional(name),
    type: v.optional(
      v.picklist(["smallInteger", "integer", "bigInteger"], "expected smallInteger, integer or bigInteger"),
    ),
    start: whole,
    increment: step,
    minValue: whole,
    maxValue: whole,
    cycle: flag,
    cache: count,
    ownedBy: v.optional(owner),
    ifNotExists: flag,
  }),
  apply(operation, before) {
    const { kind: _, onlyOn, exceptOn, autocommit, ifNotExists, ...sequence } = operation;
    if (before.sequence(sequence.name, sequence.schema) === undefined) {
      if (sequence.ownedBy !== undefined) expectOwner(before, sequence.ownedBy, sequence.schema);
      return before.withSequence(sequence);
    }
    if (ifNotExists) return before;
    const shown = showTable({ table: sequence.name, schema: sequence.schema });
    throw new Fault("sequence-exists", `sequence ${shown} already exists at this point of the history`, {
      advice: "Drop the other sequence first, or choose another name.",
    });
  },
  reverse: ({ name: sequence, schema }, before) =>
    before.sequence(sequence, schema) === undefined ? [{ kind: "dropSequence", name: sequence, schema }] : [],
  summary: ({ name: sequence }) => `create sequence ${sequence}`,
};
