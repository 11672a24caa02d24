import { describe, expect, test } from "vitest";
import { excerpt, offsetOfCharacter, positionAt } from "./excerpt.js";

describe("a position", () => {
  test("counts lines and characters from 1", () => {
    const text = "ab\n😀cd\r\ne";
    expect(positionAt(text, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(text, 2)).toEqual({ line: 1, column: 3 });
    expect(positionAt(text, text.indexOf("c"))).toEqual({ line: 2, column: 2 });
    expect(positionAt(text, text.indexOf("e"))).toEqual({ line: 3, column: 1 });
    expect(positionAt(text, 999)).toEqual({ line: 3, column: 2 });
    expect(positionAt("", 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt("\nx", 0)).toEqual({ line: 1, column: 1 });
  });

  test("is found from the number of a character, where one outside the basic plane is one", () => {
    expect(offsetOfCharacter("a😀b", 1)).toBe(0);
    expect(offsetOfCharacter("a😀b", 3)).toBe(3);
    expect(offsetOfCharacter("a😀b", 99)).toBe(4);
    expect(offsetOfCharacter("abc", 0)).toBe(0);
  });
});

describe("an excerpt", () => {
  test("is the line and a caret under the position", () => {
    expect(excerpt("SELECT 1,\r\n  FORM t", { line: 2, column: 3 })).toEqual(["  FORM t", "  ^"]);
    expect(excerpt("SELECT", { line: 1, column: 7 })).toEqual(["SELECT", "      ^"]);
  });

  test("of a long line is cut around the position, with marks where it was cut", () => {
    const [line, caret] = excerpt(`${"a".repeat(500)}!${"b".repeat(500)}`, { line: 1, column: 501 });
    expect(line).toMatch(/^…a{60}!b{39}…$/);
    expect(caret).toBe(`${" ".repeat(61)}^`);
  });
});
