import { expect, test } from "vitest";
import { foreignKey, op } from "./build/index.js";
import { withKeysLater } from "./keys-later.js";
import type { Operation } from "./operation.js";

const id = { name: "id", type: { type: "integer" } } as const;

function table(name: string, referred?: string, options: Parameters<typeof op.createTable>[2] = {}) {
  const keys = referred === undefined ? [] : [foreignKey(["id"], referred, ["id"], { useAlter: true })];
  return op.createTable(name, [id, ...keys], options);
}

function inOrder(...operations: readonly Operation[]): string[] {
  return [...withKeysLater(operations, ["postgresql"])].map(({ operation, number }) => {
    if (operation.kind === "createTable") return `${number} table ${operation.table}`;
    return operation.kind === "addConstraint" ? `${number} key of ${operation.table}` : operation.kind;
  });
}

test("a key waits for its table, and keeps the number of the operation that it was written in", () => {
  expect(inOrder(table("a", "b"), table("c"), table("b"))).toEqual([
    "1 table a",
    "2 table c",
    "3 table b",
    "1 key of a",
  ]);
});

test("keys in a circle are all added", () => {
  expect(inOrder(table("a", "b"), table("b", "c"), table("c", "a"))).toEqual([
    "1 table a",
    "2 table b",
    "1 key of a",
    "3 table c",
    "2 key of b",
    "3 key of c",
  ]);
});

test("a key to a table that is there, to itself or to nowhere follows its own table", () => {
  expect(inOrder(table("a", "there"), table("b", "b"))).toEqual([
    "1 table a",
    "1 key of a",
    "2 table b",
    "2 key of b",
  ]);
});

test("a table that another dialect makes is not waited for", () => {
  const other = table("b", undefined, { onlyOn: ["mysql"] });
  expect(inOrder(table("a", "b"), other)).toEqual(["1 table a", "1 key of a", "2 table b"]);
});

test("without such keys the operations are those that were given", () => {
  const given = table("a");
  expect([...withKeysLater([given], ["postgresql"])][0]?.operation).toBe(given);
});
