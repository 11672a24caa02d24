import { expect, test } from "vitest";
import { SchemaModel } from "../schema/index.js";
import { applyEffects } from "./apply-effects.js";
import { operationDefinitions } from "./definitions.js";
import type { Effect } from "./effects.js";
import type { Operation } from "./operation.js";
import { replayOne } from "./replay-one.js";
import { definitionOf } from "./validate.js";

const context = {
  dialects: ["postgresql"],
  naming: {},
  nameLimit: { length: 63, unit: "bytes" as const },
  definition: (operation: Operation) => definitionOf(operation, { ...operationDefinitions } as never),
};

const integer = { type: "integer" } as const;
const tables: readonly Operation[] = [
  {
    kind: "createTable",
    table: "account",
    columns: [
      { name: "id", type: integer },
      { name: "code", type: integer },
    ],
    constraints: [
      { constraint: "primaryKey", name: "account_pkey", columns: ["id"] },
      { constraint: "unique", name: "account_code", columns: ["code"] },
    ],
  },
  {
    kind: "createTable",
    table: "invoice",
    columns: [
      { name: "account_id", type: integer },
      { name: "account_code", type: integer },
    ],
    constraints: [
      {
        constraint: "foreignKey",
        name: "by_id",
        columns: ["account_id"],
        references: { table: "account", columns: ["id"] },
      },
      {
        constraint: "foreignKey",
        name: "by_code",
        columns: ["account_code"],
        references: { table: "account", columns: ["code"] },
      },
    ],
  },
];

function keysAfter(effect: Effect) {
  const start = tables.reduce(
    (model, operation) => replayOne(operation, model, context).after,
    SchemaModel.empty(context.dialects),
  );
  const after = applyEffects([effect], start, context);
  expect(after.table({ table: "account" })?.unsure).toBeUndefined();
  return after.table({ table: "invoice" })!.constraints.map(({ name }) => name);
}

test("raw SQL that drops a key takes the foreign keys that need it, and no others", () => {
  expect(keysAfter({ kind: "dropConstraint", table: "account", name: "account_pkey" })).toEqual(["by_code"]);
});

test("raw SQL that drops a column takes the foreign keys that refer to it, and no others", () => {
  expect(keysAfter({ kind: "dropColumn", table: "account", column: "code" })).toEqual(["by_id"]);
});

test("raw SQL that drops what no key needs leaves every foreign key", () => {
  expect(keysAfter({ kind: "dropConstraint", table: "account", name: "unheard_of", ifExists: true })).toEqual(
    ["by_id", "by_code"],
  );
});
