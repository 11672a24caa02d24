import fc from "fast-check";
import { expect, test } from "vitest";
import { identifier } from "./identifier.js";

test("plain names stay bare, in any case", () => {
  expect(identifier("account")).toBe("account");
  expect(identifier("Account_2")).toBe("Account_2");
});

test("reserved words of MySQL and of MariaDB are quoted", () => {
  expect(identifier("order")).toBe("`order`");
  expect(identifier("Rank")).toBe("`Rank`");
  expect(identifier("offset")).toBe("`offset`");
});

test("odd names are quoted, backticks doubled", () => {
  expect(identifier("a b")).toBe("`a b`");
  expect(identifier("1a")).toBe("`1a`");
  expect(identifier("a`b")).toBe("`a``b`");
  expect(identifier("größe")).toBe("`größe`");
});

test("what the server cannot hold is refused", () => {
  expect(() => identifier("a".repeat(65))).toThrow(/64 are allowed/);
  expect(identifier("ä".repeat(64))).toHaveLength(66);
  expect(() => identifier("a😀")).toThrow(/U\+FFFF/);
  expect(() => identifier("a ")).toThrow(/blank/);
});

test("no name gets out of its quotes", () => {
  const names = fc.stringMatching(/^[ -~]{0,20}[!-~]$/);
  fc.assert(
    fc.property(names, (name) => {
      expect(identifier(name)).toMatch(/^(?:[A-Za-z_]\w*|`(?:[^`]|``)+`)$/);
    }),
  );
});
