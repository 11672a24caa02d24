import { expect, test } from "vitest";
import { findColumn, SchemaModel } from "../schema/index.js";
import { operationDefinitions } from "./definitions.js";
import type { Operation } from "./operation.js";
import { replayOne } from "./replay-one.js";
import { definitionOf } from "./validate.js";

const context = {
  dialects: ["postgresql"],
  naming: {},
  nameLimit: { length: 63, unit: "bytes" as const },
  unknownTables: "assume" as const,
  definition: (operation: Operation) => definitionOf(operation, { ...operationDefinitions } as never),
};

test("a column that the history does not know is what the author says that it is", () => {
  const operation: Operation = {
    kind: "alterColumn",
    table: "account",
    column: "name",
    nullable: false,
    existing: { type: { type: "string", length: 20 }, default: "none" },
  };
  const { before, after } = replayOne(operation, SchemaModel.empty(context.dialects), context);
  const column = {
    name: "name",
    type: { type: "string", length: 20 },
    autoincrement: false,
    default: "none",
  };
  expect(findColumn(before.table(operation)!, "name")).toEqual({ ...column, nullable: true });
  expect(findColumn(after.table(operation)!, "name")).toMatchObject({ ...column, nullable: false });
});

test("what the author says of a column that the history knows is not read", () => {
  const created = replayOne(
    { kind: "createTable", table: "account", columns: [{ name: "name", type: { type: "text" } }] },
    SchemaModel.empty(context.dialects),
    context,
  ).after;
  const { after } = replayOne(
    {
      kind: "alterColumn",
      table: "account",
      column: "name",
      nullable: false,
      existing: { type: { type: "integer" } },
    },
    created,
    context,
  );
  expect(findColumn(after.table({ table: "account" })!, "name")).toMatchObject({ type: { type: "text" } });
});

test("whoever makes a column take NULL says that it did not", () => {
  const operation: Operation = {
    kind: "alterColumn",
    table: "account",
    column: "name",
    nullable: true,
    existing: { type: { type: "text" } },
  };
  const { before, after } = replayOne(operation, SchemaModel.empty(context.dialects), context);
  expect(findColumn(before.table(operation)!, "name")).toMatchObject({ nullable: false });
  expect(findColumn(after.table(operation)!, "name")).toMatchObject({ nullable: true });
});
