import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DataType, Dialect, Value } from "../../src/dialect/index.js";
import { mariadb } from "../mariadb/index.js";
import { emptyContext } from "./emitted.test-bed.js";
import { mysql } from "./index.js";
import { quotedText, text } from "./literal.js";

function literal(value: Value, type?: DataType, dialect: Dialect = mysql, version?: string): string {
  return dialect.phrases.literal(value, emptyContext(dialect, version), type);
}

/** What the server makes of a literal: section 11.1.1 of the manual. */
function readBack(shown: string): string {
  const hex = /^_utf8mb4 X'([0-9a-f]*)'$/.exec(shown)?.[1];
  if (hex !== undefined) return Buffer.from(hex, "hex").toString();
  const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", Z: "\u001a" };
  return shown
    .slice(1, -1)
    .replace(/''|\\(.)/gs, (_, character?: string) =>
      character === undefined ? "'" : (escapes[character] ?? character),
    );
}

const carriable = fc.string({ unit: "binary" }).filter((value) => !value.includes("\0"));

describe("a text", () => {
  test("doubles quotes and escapes backslashes and line ends", () => {
    expect(text("it's 100 % of C:\\tmp\\\r\n\t:x")).toBe("'it''s 100 % of C:\\\\tmp\\\\\\r\\n\\t:x'");
  });

  test("turns into hexadecimal digits where a character could be lost on the way", () => {
    expect(text("a\u200bb")).toBe("_utf8mb4 X'61e2808b62'");
    expect(text("\u0001")).toBe("_utf8mb4 X'01'");
  });

  test("is read back as it was, whatever it holds", () => {
    fc.assert(
      fc.property(carriable, (value) => {
        expect(readBack(text(value))).toBe(value);
      }),
    );
  });

  test("brings no raw control or deceptive character into the script", () => {
    fc.assert(
      fc.property(carriable, (value) => {
        expect(text(value)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2028\u2029]/u);
      }),
    );
  });

  test("cannot end its quotes early", () => {
    const whole = /^(?:'(?:[^'\\]|''|\\.)*'|_utf8mb4 X'[0-9a-f]*')$/su;
    fc.assert(
      fc.property(carriable, (value) => {
        expect(text(value)).toMatch(whole);
      }),
    );
  });
});

test("a comment or enum value with a control character that has no escape is refused", () => {
  expect(quotedText("a'b\n", "a comment", "mysql")).toBe("'a''b\\n'");
  expect(() => quotedText("a\u0001", "a comment", "mysql")).toThrow(/control character/);
  expect(() => quotedText("a\u202eb", "a comment", "mysql")).toThrow(/control character/);
});

describe("values", () => {
  test.each<[string, Value, string]>([
    ["null", null, "NULL"],
    ["a boolean", true, "true"],
    ["a number", -1.5, "-1.5"],
    [
      "a decimal, digit by digit",
      { kind: "decimal", text: "0.10000000000000000000001" },
      "0.10000000000000000000001",
    ],
    ["a date", { kind: "date", text: "2020-02-29" }, "'2020-02-29'"],
    ["a time", { kind: "time", text: "10:00:00.125" }, "'10:00:00.125'"],
    ["a timestamp", { kind: "dateTime", text: "2020-02-29T12:00" }, "'2020-02-29 12:00:00'"],
    [
      "zeros after six digits",
      { kind: "dateTime", text: "2020-02-29 12:00:01.123456000" },
      "'2020-02-29 12:00:01.123456'",
    ],
    ["bytes", { kind: "bytes", hex: "00FF" }, "X'00ff'"],
    ["no bytes", { kind: "bytes", hex: "" }, "X''"],
    ["json", { kind: "json", value: { a: ["it's", "\u2028"] } }, '\'{"a":["it\'\'s","\\\\u2028"]}\''],
    ["an expression, as it stands", { kind: "sql", sql: "a % :b" }, "a % :b"],
  ])("%s", (_, value, sql) => expect(literal(value)).toBe(sql));

  test("a UUID has no dashes in a column of 32 characters, and dashes elsewhere", () => {
    const uuid: Value = { kind: "uuid", text: "123E4567-e89b-12d3-a456-426614174000" };
    expect(literal(uuid, { type: "uuid" })).toBe("'123e4567e89b12d3a456426614174000'");
    expect(literal(uuid, { type: "string", length: 36 })).toBe("'123e4567-e89b-12d3-a456-426614174000'");
    expect(literal(uuid, { type: "uuid" }, mariadb)).toBe("'123e4567-e89b-12d3-a456-426614174000'");
    expect(literal(uuid, { type: "uuid" }, mariadb, "10.6")).toBe("'123e4567e89b12d3a456426614174000'");
  });

  test("the current moment follows the column's type and precision", () => {
    const now: Value = { kind: "now" };
    expect(literal(now)).toBe("CURRENT_TIMESTAMP");
    expect(literal(now, { type: "dateTime", precision: 6 })).toBe("CURRENT_TIMESTAMP(6)");
    expect(literal(now, { type: "date" })).toBe("CURRENT_DATE");
    expect(literal(now, { type: "time", precision: 3 })).toBe("CURRENT_TIME(3)");
  });

  test("an offset is written where the server reads it, and refused elsewhere", () => {
    const zoned: Value = { kind: "dateTime", text: "2020-02-29T12:00:00Z" };
    expect(literal(zoned, undefined, mysql, "8.0.19")).toBe("'2020-02-29 12:00:00+00:00'");
    expect(() => literal(zoned, undefined, mysql, "8.0.18")).toThrow(/no time zone/);
    expect(() => literal(zoned, undefined, mariadb)).toThrow(/no time zone/);
    expect(() => literal({ kind: "time", text: "12:00:00Z" })).toThrow(/no time zone/);
  });

  test("what would be rounded or has no form is refused", () => {
    expect(() => literal({ kind: "time", text: "12:00:00.1234567" })).toThrow(/six digits/);
    expect(() => literal({ kind: "interval", seconds: "5" })).toThrow(/interval/);
    expect(() => literal({ kind: "array", items: [] })).toThrow(/array/);
    expect(() => literal(2 ** 60)).toThrow(/2\^53/);
  });
});
