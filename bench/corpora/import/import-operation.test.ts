import { describe, expect, it } from "vitest";
import { importOperation } from "./import-operation.js";
import { ImportRefusal } from "./import-refusal.js";
import type { NeutralColumn, NeutralOperation } from "./neutral.js";

const flag = (type: object = {}): NeutralColumn => ({
  name: "flag",
  type: { name: "boolean", createConstraint: true, ...type },
});

const alter = (operation: Partial<NeutralOperation>): NeutralOperation => ({
  op: "alterColumn",
  table: "lamp",
  schema: null,
  column: "flag",
  ...operation,
});

describe("a type that brings a check with it", () => {
  const toInteger = alter({ set: { type: { name: "integer" } }, existing: { type: flag().type } });

  it("loses the check with the type, by its columns where it has no name", () => {
    expect(importOperation(toInteger, "sqlite")).toMatchObject([
      { kind: "dropConstraint", table: "lamp", columns: ["flag"], type: "check" },
      { kind: "alterColumn", column: "flag", type: { type: "integer" } },
    ]);
  });

  it("loses the check by its name where it has one", () => {
    const named = alter({
      set: { type: { name: "integer" } },
      existing: { type: flag({ constraintName: "is_flag" }).type },
    });
    expect(importOperation(named, "sqlite")[0]).toMatchObject({ kind: "dropConstraint", name: "is_flag" });
  });

  it("has none where the dialect has booleans", () => {
    expect(importOperation(toInteger, "postgresql")).toMatchObject([{ kind: "alterColumn" }]);
  });

  it("brings it when the column gets the type, under the column's name after", () => {
    const toBoolean = alter({
      set: { type: flag().type, name: "lit" },
      existing: { type: { name: "integer" } },
    });
    expect(importOperation(toBoolean, "mysql")).toMatchObject([
      { kind: "alterColumn", renameTo: "lit", type: { type: "boolean" } },
      { kind: "addConstraint", constraint: { constraint: "check", condition: "lit IN (0, 1)" } },
    ]);
  });
});

describe("a column that is added", () => {
  const added = (operation: Partial<NeutralOperation>): NeutralOperation => ({
    op: "addColumn",
    table: "lamp",
    schema: null,
    column: { name: "id", type: { name: "integer" }, primaryKey: true },
    ...operation,
  });

  it("takes a key that stands behind it in a constraint of its own", () => {
    expect(importOperation(added({ inlinePrimaryKey: true }), "postgresql")).toMatchObject([
      { kind: "addColumn", column: { name: "id", nullable: false, autoincrement: true } },
      { kind: "addConstraint", constraint: { constraint: "primaryKey", columns: ["id"] } },
    ]);
  });

  it("adds no key where none is written", () => {
    expect(importOperation(added({}), "postgresql")).toHaveLength(1);
  });
});

describe("names and constraints", () => {
  it("reads a schema that is quoted whatever it is", () => {
    const schema = { name: "some.schema", quote: true } as unknown as string;
    const renamed = { op: "renameTable", table: "lamp", newName: "light", schema };
    expect(importOperation(renamed, "postgresql")).toMatchObject([{ schema: '"some.schema"' }]);
  });

  it("folds a name that must not be quoted, where the server would", () => {
    const dropped = { op: "dropTable", table: { name: "Lamp", quote: false } } as unknown as NeutralOperation;
    expect(importOperation(dropped, "oracle")).toMatchObject([{ table: "lamp" }]);
    expect(importOperation(dropped, "mssql")).toMatchObject([{ table: "Lamp" }]);
  });

  it("reads an exclude constraint with its operators", () => {
    const excluded: NeutralOperation = {
      op: "addConstraint",
      table: "booking",
      schema: null,
      constraint: {
        kind: "exclude",
        name: "one_at_a_time",
        elements: [
          { column: "room", with: "=" },
          { column: "during", with: "&&" },
        ],
        using: "gist",
        where: { sql: "room > 5" },
      },
    };
    expect(importOperation(excluded, "postgresql")).toEqual([
      {
        kind: "addConstraint",
        table: "booking",
        constraint: {
          constraint: "exclude",
          name: "one_at_a_time",
          elements: [
            { column: "room", operator: "=" },
            { column: "during", operator: "&&" },
          ],
          using: "gist",
          where: "room > 5",
        },
      },
    ]);
  });

  it("reads another dialect's timestamp by name where the name is a type too", () => {
    const column: NeutralColumn = { name: "made", type: { name: "timestamp", dialect: "postgresql" } };
    const [onMysql] = importOperation({ op: "addColumn", table: "lamp", schema: null, column }, "mysql");
    expect(onMysql).toMatchObject({ column: { type: { type: "native", name: "TIMESTAMP" } } });
  });

  it("refuses what it has no words for", () => {
    expect(() => importOperation({ op: "custom:CreateViewOp" }, "postgresql")).toThrow(ImportRefusal);
  });
});
