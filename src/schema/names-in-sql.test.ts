import { expect, test } from "vitest";
import { mentionsName, renameInSql } from "./names-in-sql.js";

test("a name is found bare in any letter case, and in every dialect's quotes", () => {
  for (const sql of ["price > 0", "PRICE > 0", '"price" > 0', "`price` > 0", "[price] > 0", "f(a,price)"]) {
    expect(mentionsName(sql, "price"), sql).toBe(true);
  }
});

test("a name is not found inside strings, comments and longer names", () => {
  for (const sql of [
    "a = 'price'",
    "a > 0 -- price",
    "a /* price */ > 0",
    "prices > 0",
    "unit_price > 0",
    '"Price" > 0',
  ]) {
    expect(mentionsName(sql, "price"), sql).toBe(false);
  }
});

const print = (name: string) => (/^[a-z]+$/.test(name) && name !== "order" ? name : `"${name}"`);

test("a renamed name keeps its quotes, and strings stay as they are", () => {
  expect(renameInSql("price > 0 AND \"price\" < 9 AND n <> 'price'", "price", "cost", print)).toBe(
    "cost > 0 AND \"cost\" < 9 AND n <> 'price'",
  );
  expect(renameInSql("price > 0", "price", "the price", print)).toBe('"the price" > 0');
  expect(renameInSql("price > 0", "price", "order", print)).toBe('"order" > 0');
  expect(renameInSql({ mysql: "`price` > 0", default: "price > 0" }, "price", "cost", print)).toEqual({
    mysql: "`cost` > 0",
    default: "cost > 0",
  });
});
