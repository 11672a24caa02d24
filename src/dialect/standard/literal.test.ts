import { expect, test } from "vitest";
import { jsonText, numberText, plainDecimal } from "./literal.js";

test.each([
  ["1e3", "1000"],
  ["-1.5E-7", "-0.00000015"],
  ["+12.345e1", "+123.45"],
  ["12.345e-1", "1.2345"],
  [".5e1", "5"],
  ["5.e-1", "0.5"],
  ["0.00e2", "000"],
  ["1e-400", "1e-400"],
  ["12.50", "12.50"],
])("the decimal %s is written as %s where an exponent means binary fractions", (given, plain) => {
  expect(plainDecimal(given)).toBe(plain);
  expect(Number(plain)).toBe(Number(given));
});

test("whole numbers that may have lost digits are refused, in JSON too", () => {
  expect(numberText(2 ** 53 - 1)).toBe("9007199254740991");
  expect(() => numberText(2 ** 53)).toThrow("beyond 2^53");
  expect(() => jsonText({ kind: "json", value: { a: [-(2 ** 53)] } })).toThrow("beyond 2^53");
  expect(jsonText({ kind: "json", value: [1e21, 0.1] })).toBe("[1e+21,0.1]");
});

test("JSON holds no character that a script could lose", () => {
  expect(jsonText({ kind: "json", value: "\u202e\u0001é" })).toBe('"\\u202e\\u0001é"');
});
