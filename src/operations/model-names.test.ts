import { describe, expect, it } from "vitest";
import { quotedName } from "../schema/index.js";
import { op } from "./build/op.js";
import { check, column, foreignKey, index } from "./build/parts.js";
import { operationDefinitions } from "./definitions.js";
import { inModelNames } from "./model-names.js";
import type { Operation } from "./operation.js";

const q = quotedName;
const folding = { quotedInModel: (name: string) => q(name) };

function named(operation: Operation, context: Parameters<typeof inModelNames>[2] = {}) {
  return inModelNames(operation, operationDefinitions[operation.kind] as never, context);
}

describe("names in quotes", () => {
  it("lose them in the model, wherever the shape says that a name stands", () => {
    const table = (name: (text: string) => string) =>
      op.createTable(name("t"), [
        column(name("a"), { type: "enum", values: ["x"], name: name("kind") }),
        foreignKey([name("a")], name("other"), [name("b")], { schema: name("s") }),
        index([name("a"), { column: name("b"), order: "desc" }], { name: name("ix") }),
      ]);
    const { operation, quoted } = named(table(q));
    expect(operation).toEqual(table((name) => name));
    expect(quoted).toEqual(["t", "a", "kind", "other", "s", "b", "ix"]);
  });

  it("lose them as keys of rows, and a column that stands twice is a fault", () => {
    expect(named(op.insertRows("t", [{ [q("a")]: 1, b: 2 }])).operation).toEqual(
      op.insertRows("t", [{ a: 1, b: 2 }]),
    );
    expect(() => named(op.insertRows("t", [{ [q("a")]: 1, a: 2 }]))).toThrow("are one name");
  });

  it("keep them where the server would take the bare name for another one", () => {
    const { operation, quoted } = named(op.dropTable(q("t")), folding);
    expect(operation).toEqual(op.dropTable(q("t")));
    expect(quoted).toEqual([]);
  });

  it("are left in values, SQL and comments", () => {
    const operation = op.createTable("t", [
      column("a", "text", { default: q("x"), comment: q("y") }),
      check(q("a")),
    ]);
    expect(named(operation).operation).toEqual(operation);
    expect(named(op.insertRows("t", [{ a: q("x") }])).operation).toEqual(op.insertRows("t", [{ a: q("x") }]));
  });

  it("are left where the name itself has quotes, so that asking twice changes nothing", () => {
    const once = named(op.dropTable(q('"odd"'))).operation;
    expect(once).toEqual(op.dropTable(q('"odd"')));
    expect(named(once).operation).toEqual(once);
  });
});
