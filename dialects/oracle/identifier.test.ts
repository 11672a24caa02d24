import { expect, test } from "vitest";
import { catalogName, identifier, quotedInModel, tablespaceName } from "./identifier.js";

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

test("a lower-case name that its author quotes is another name than the bare one", () => {
  expect(quotedInModel("account")).toBe('"account"');
  expect(identifier('"account"')).toBe('"account"');
  expect(catalogName('"account"')).toBe("account");
});

test("a name that needs quotes anyway is the same with and without them", () => {
  expect(["Account", "level", "a b"].map(quotedInModel)).toEqual(["Account", "level", "a b"]);
});

test("names of tablespaces have 30 bytes on every version", () => {
  expect(tablespaceName("a".repeat(30))).toHaveLength(30);
  expect(() => tablespaceName("a".repeat(31))).toThrow("30 are allowed for a tablespace");
});
