import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { showTable } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { operationShape } from "./shape/operation.js";
import { carriable, name } from "./shape/strict.js";

/** Creates a named enum type; dialects without such types keep the values with each column. */
export interface CreateEnum extends OperationBase {
  readonly kind: "createEnum";
  readonly name: string;
  readonly schema?: string;
  readonly values: readonly string[];
}

export const createEnum: OperationDefinition<CreateEnum> = {
  kind: "createEnum",
  shape: operationShape("createEnum", {
    name,
    schema: v.optional(name),
    values: v.pipe(v.array(carriable), v.minLength(1, "an enum needs at least one value")),
  }),
  apply(operation, before) {
    const { name: type, schema, values } = operation;
    if (before.enum(type, schema) !== undefined) {
      throw new Fault(
        "enum-exists",
        `enum type ${showTable({ table: type, schema })} already exists at this point of the history`,
        {
          advice: "A column that uses an enum type creates it: leave createEnum out, or choose another name.",
        },
      );
    }
    return before.withEnum({ name: type, schema, values });
  },
  reverse: ({ name: type, schema }) => [{ kind: "dropEnum", name: type, schema }],
  summary: ({ name: type }) => `create enum type ${type}`,
};
