import * as v from "valibot";
import { expect, it } from "vitest";
import { column } from "./column.js";

const said = (given: object) => v.safeParse(column, { name: "id", type: { type: "integer" }, ...given });

it("takes one source of values", () => {
  for (const source of [
    { default: 1 },
    { identity: {} },
    { computed: { sql: "1" } },
    { autoincrement: true },
  ]) {
    expect(said(source).success, JSON.stringify(source)).toBe(true);
  }
});

it("refuses a column that counts up and has another source of values, which would be lost", () => {
  expect(said({ autoincrement: true, default: 1 }).issues?.[0].message).toBe(
    "a column that counts up has no default and no computed value",
  );
  expect(said({ autoincrement: true, computed: { sql: "1" } }).success).toBe(false);
  expect(said({ autoincrement: false, default: 1 }).success).toBe(true);
});

it("refuses a default beside an identity", () => {
  expect(said({ default: 1, identity: {} }).success).toBe(false);
});
