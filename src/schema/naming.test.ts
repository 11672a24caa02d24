import { describe, expect, test } from "vitest";
import type { Constraint } from "./constraint.js";
import { constraintName, indexName, type NamingConvention, unknownTokens } from "./naming.js";

const limit = { length: 63, unit: "bytes" } as const;
const table = { table: "order_line" };
const unique: Constraint = { constraint: "unique", columns: ["order_id", "place"] };
const key: Constraint = {
  constraint: "foreignKey",
  columns: ["order_id"],
  references: { table: "orders", columns: ["id"] },
};

function nameOf(constraint: Constraint, convention: NamingConvention) {
  return constraintName(convention, constraint, table, limit);
}

describe("a naming convention", () => {
  test("fills Alembic's tokens", () => {
    expect(nameOf(unique, { uq: "uq_%(table_name)s_%(column_0_N_name)s" })).toBe(
      "uq_order_line_order_id_place",
    );
    expect(nameOf(unique, { uq: "%(column_0N_name)s|%(column_1_label)s" })).toBe(
      "order_idplace|order_line_place",
    );
    const fk = "fk_%(column_0_name)s_%(referred_table_name)s_%(referred_column_0_name)s";
    expect(nameOf(key, { fk })).toBe("fk_order_id_orders_id");
  });

  test("says the schema in a label, where a table has one", () => {
    const own = { table: "order_line", schema: "billing" };
    expect(indexName({ ix: "ix_%(column_0_label)s" }, { columns: ["place"] }, own, limit)).toBe(
      "ix_billing_order_line_place",
    );
    const other: Constraint = {
      ...key,
      references: { table: "orders", schema: "sales.eu", columns: ["id"] },
    };
    expect(nameOf(other, { fk: "fk_%(referred_column_0_label)s" })).toBe("fk_sales_eu_orders_id");
  });

  test("may be a function, which is asked for names that are not given", () => {
    const convention: NamingConvention = { uq: ({ table: own, columns }) => `${own}__${columns.length}` };
    expect(nameOf(unique, convention)).toBe("order_line__2");
    expect(nameOf({ ...unique, name: "mine" }, convention)).toBe("mine");
  });

  test("may have tokens of the project's own", () => {
    const tokens = { referred: ({ referredTable }: { referredTable?: string }) => `to_${referredTable}` };
    expect(nameOf(key, { fk: "fk_%(table_name)s_%(referred)s", tokens })).toBe("fk_order_line_to_orders");
    expect(
      indexName({ ix: "%(half)s", tokens: { half: () => "ix" } }, { columns: ["a"] }, table, limit),
    ).toBe("ix");
  });

  test("knows the tokens for which nothing stands", () => {
    expect(unknownTokens("%(table_name)s_%(colum_0_name)s")).toEqual(["colum_0_name"]);
    expect(unknownTokens("%(mine)s", { mine: () => "" })).toEqual([]);
  });

  test("cuts what a function makes too long", () => {
    const long = nameOf(unique, { uq: () => "x".repeat(70) });
    expect(long).toMatch(/^x{55}_[0-9a-f]{4}$/);
  });
});
