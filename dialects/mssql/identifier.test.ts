import { expect, test } from "vitest";
import { identifier } from "./identifier.js";

test("plain names stay bare, whatever their letter case", () => {
  expect(["account", "Account", "_x1", "#temporary"].map(identifier)).toEqual([
    "account",
    "Account",
    "_x1",
    "#temporary",
  ]);
});

test("reserved words and names with other characters stand in brackets", () => {
  expect(["order", "User", "a b", "a]b", "größe"].map(identifier)).toEqual([
    "[order]",
    "[User]",
    "[a b]",
    "[a]]b]",
    "[größe]",
  ]);
});

test("names that sqlcmd takes for commands where they start a line stand in brackets", () => {
  expect(["go", "ED", "reset", "quit", "exit", "exit_code", "going"].map(identifier)).toEqual([
    "[go]",
    "[ED]",
    "[reset]",
    "[quit]",
    "[exit]",
    "[exit_code]",
    "going",
  ]);
});

test("a variable of sqlcmd in a name is refused", () => {
  expect(() => identifier("a$(b)")).toThrow("sqlcmd");
});
