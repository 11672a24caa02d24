import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { showTable } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectEnum } from "./expect-enum.js";
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
  apply(operation, before, { unknownTables }) {
    if (unknownTables === "assume" && before.enum(operation.name, operation.schema) === undefined)
      return before;
    const { name: type, schema } = expectEnum(before, operation);
    const users = before.enumUsers(type, schema);
    if (users.length > 0) {
      throw new Fault("in-use", `enum type ${type} is used by ${users.map(showTable).join(", ")}`, {
        advice: "Drop or alter those columns first.",
      });
    }
    return before.withoutEnum(type, schema);
  },
  reverse(operation, before) {
    const { name: type, schema, values, unsure } = expectEnum(before, operation);
    if (unsure !== undefined) {
      throw new Fault(
        "model-unsure",
        `the values of enum type ${type} are needed here and not known: ${unsure.because}`,
        {
          advice: "Write the downgrade of this revision.",
        },
      );
    }
    return [{ kind: "createEnum", name: type, schema, values }];
  },
  summary: ({ name: type }) => `drop enum type ${type}`,
};
