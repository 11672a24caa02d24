import { describe, expect, test } from "vitest";
import { SchemaModel } from "../schema/index.js";
import { op } from "./build/index.js";
import type { OperationDefinition, ReplayContext } from "./definition.js";
import { operationDefinitions } from "./definitions.js";
import type { Operation } from "./operation.js";
import { replayOne } from "./replay-one.js";

const definition = ({ kind }: Operation) =>
  operationDefinitions[kind] as unknown as OperationDefinition<Operation>;
const context: ReplayContext = {
  dialects: ["postgresql"],
  naming: {},
  nameLimit: { length: 63, unit: "bytes" },
  definition,
};
const mood = { type: "enum", name: "mood", values: ["sad", "ok"] } as const;
const table = op.createTable("t", [
  { name: "one", type: mood, default: "sad" },
  { name: "many", type: { type: "array", of: mood } },
  { name: "other", type: { type: "text", variants: { mysql: mood } } },
]);

function schemaOf(...operations: readonly Operation[]): SchemaModel {
  return operations.reduce(
    (model, operation) => replayOne(operation, model, context).after,
    SchemaModel.empty(["postgresql"]),
  );
}

describe("the values of an enum type", () => {
  test("are those of every column that uses it, in arrays too", () => {
    const model = schemaOf(table, op.alterEnum("mood", { addValue: "fine", before: "ok" }));
    expect(model.enum("mood")?.values).toEqual(["sad", "fine", "ok"]);
    const [one, many, other] = model.table({ table: "t" })?.columns ?? [];
    expect(one?.type).toMatchObject({ values: ["sad", "fine", "ok"] });
    expect(many?.type).toMatchObject({ of: { values: ["sad", "fine", "ok"] } });
    expect(other?.type).toMatchObject({ variants: { mysql: { values: ["sad", "ok"] } } });
  });

  test("take the defaults along when they are renamed", () => {
    const model = schemaOf(table, op.alterEnum("mood", { renameValue: "sad", renameTo: "blue" }));
    expect(model.table({ table: "t" })?.columns[0]).toMatchObject({ default: "blue" });
  });

  test("may be used by the next table as they are now", () => {
    const changed = { ...mood, values: ["sad", "ok", "fine"] };
    const next = op.createTable("u", [{ name: "mood", type: changed }]);
    const model = schemaOf(table, op.alterEnum("mood", { addValue: "fine" }), next);
    expect(model.enumUsers("mood").map((one) => one.table)).toEqual(["t", "u"]);
  });

  test.each([
    op.alterEnum("mood", { addValue: "fine", after: "sad" }),
    op.alterEnum("mood", { renameValue: "ok", renameTo: "fine" }),
    op.alterEnum("mood", { dropValue: "ok" }),
  ])("come back by the reverse of $addValue$renameValue$dropValue", (operation) => {
    const before = schemaOf(table);
    const changed = replayOne(operation, before, context).after;
    const [back, ...rest] = definition(operation).reverse(operation, before, changed, context);
    expect(rest).toEqual([]);
    expect(replayOne(back!, changed, context).after.toJSON()).toEqual(before.toJSON());
  });
});
