import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { type EnumModel, type SchemaModel, showTable } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { operationShape } from "./shape/operation.js";
import { name } from "./shape/strict.js";

/** Drops a named enum type that no column uses any more. */
export interface DropEnum extends OperationBase {
  readonly kind: "dropEnum";
  readonly name: string;
  readonly schema?: string;
}

export const dropEnum: OperationDefinition<DropEnum> = {
  kind: "dropEnum",
  shape: operationShape("dropEnum", { name, schema: v.optional(name) }),
  apply(operation, before) {
    const { name: type, schema } = expectEnum(operation, before);
    const users = before.enumUsers(type, schema);
    if (users.length > 0) {
      throw new Fault("in-use", `enum type ${type} is used by ${users.map(showTable).join(", ")}`, {
        advice: "Drop or alter those columns first.",
      });
    }
    return before.withoutEnum(type, schema);
  },
  reverse(operation, before) {
    const { name: type, schema, values } = expectEnum(operation, before);
    return [{ kind: "createEnum", name: type, schema, values }];
  },
  summary: ({ name: type }) => `drop enum type ${type}`,
};

function expectEnum({ name: type, schema }: DropEnum, model: SchemaModel): EnumModel {
  const known = model.enum(type, schema);
  if (known !== undefined) return known;
  throw new Fault(
    "enum-unknown",
    `there is no enum type ${showTable({ table: type, schema })} at this point of the history`,
    {
      advice: "It may have gone with its last user; correct the name or leave the operation out.",
    },
  );
}
