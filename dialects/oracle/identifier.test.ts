import { expect, test } from "vitest";
import { catalogName, identifier } from "./identifier.js";

test("plain lower-case names stay bare, and the catalog keeps them in upper case", () => {
  expect(["account", "a1_$#"].map(identifier)).toEqual(["account", "a1_$#"]);
  expect(catalogName("account")).toBe("ACCOUNT");
});

test("all other names are quoted and kept as they are", () => {
  expect(["Account", "level", "_x", "1st", "größe"].map(identifier)).toEqual([
    '"Account"',
    '"level"',
    '"_x"',
    '"1st"',
    '"größe"',
  ]);
  expect(catalogName("level")).toBe("level");
});

test("a double quote and a name above 128 bytes are refused", () => {
  expect(() => identifier('a"b')).toThrow("double quote");
  expect(() => identifier("ä".repeat(65))).toThrow("130 bytes");
});
