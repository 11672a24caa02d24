import fc from "fast-check";
import { expect, test } from "vitest";
import { someContext } from "./history.samples.js";
import { literal, text } from "./literal.js";

const context = someContext();

/** Reads a text back as the server would. */
function read(sql: string): string {
  const tokens = /(UNISTR\()?'((?:[^']|'')*)'|CHR\((\d+)\)/g;
  return [...sql.matchAll(tokens)]
    .map(([, national, quoted = "", code]) => {
      if (code !== undefined) return String.fromCharCode(Number(code));
      const plain = quoted.replaceAll("''", "'");
      if (national === undefined) return plain;
      return plain.replace(/\\(\\|[0-9A-F]{4})/g, (_, hex: string) =>
        hex === "\\" ? "\\" : String.fromCharCode(Number.parseInt(hex, 16)),
      );
    })
    .join("");
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("'", "\n/\n", ";", "&x", "\\", "\u202e", "é", "😀", "\t", "q'[", "-"),
      fc.string({ unit: "grapheme" }),
      fc.string({ minLength: 900, maxLength: 1500 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join("").replace(/[\0\p{Cs}]/gu, ""));

test("any text comes back as it was, in ASCII and in lines that SQL*Plus reads", () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const sql = text(value);
      expect(read(sql)).toBe(value);
      expect(sql).toMatch(/^[\n -~]*$/);
      for (const line of sql.split("\n")) {
        expect(line.length).toBeLessThan(2499);
        expect(line.trim()).not.toMatch(/^[/.@#]|-$|;$/);
      }
    }),
  );
});

test("texts above a literal's limit are put together as a CLOB", () => {
  const sql = text("x".repeat(4001));
  expect(sql).toMatch(/^TO_CLOB\('x+'\) \|\|\n +TO_CLOB/);
  expect(text("x".repeat(4000))).not.toContain("TO_CLOB");
});

test("values are written as ANSI literals, which mean the same under every NLS setting", () => {
  expect(literal({ kind: "date", text: "2020-01-31" }, context)).toBe("DATE '2020-01-31'");
  expect(literal({ kind: "dateTime", text: "2020-01-31T12:30Z" }, context)).toBe(
    "TIMESTAMP '2020-01-31 12:30:00 +00:00'",
  );
  expect(literal({ kind: "interval", seconds: "-90.5" }, context)).toBe("NUMTODSINTERVAL(-90.5, 'SECOND')");
  expect(literal({ kind: "bytes", hex: "00ff" }, context)).toBe("HEXTORAW('00FF')");
});

test("dates given as text do not depend on the session either", () => {
  expect(literal("2020-01-31", context, { type: "date" })).toBe("DATE '2020-01-31'");
  expect(literal("2020-01-31 12:30", context, { type: "dateTime" })).toBe("TIMESTAMP '2020-01-31 12:30:00'");
  expect(() => literal("31-JAN-20", context, { type: "date" })).toThrow("settings of the session");
});

test("truth values follow the server's version", () => {
  expect(literal(true, context, { type: "boolean" })).toBe("1");
  expect(literal(true, someContext("23"), { type: "boolean" })).toBe("TRUE");
});

test("a UUID is written as its column keeps it", () => {
  const value = { kind: "uuid", text: "01234567-89AB-cdef-0123-456789abcdef" } as const;
  expect(literal(value, context, { type: "uuid" })).toBe("'0123456789abcdef0123456789abcdef'");
  expect(literal(value, context, { type: "binary", length: 16 })).toBe(
    "HEXTORAW('0123456789ABCDEF0123456789ABCDEF')",
  );
  expect(literal(value, context, { type: "string", length: 36 })).toBe(`'${value.text}'`);
});

test("what Oracle cannot hold is refused", () => {
  expect(() => literal({ kind: "time", text: "12:00:00" }, context)).toThrow("time");
  expect(() => literal({ kind: "bytes", hex: "00".repeat(2001) }, context)).toThrow("2,000");
});

test("six digits of a second are kept where the column says nothing", () => {
  const value = { kind: "dateTime", text: "2020-01-31T12:00:00.1234567" } as const;
  expect(() => literal(value, context, { type: "dateTime" })).toThrow("six digits");
  expect(literal(value, context, { type: "dateTime", precision: 9 })).toBe(
    "TIMESTAMP '2020-01-31 12:00:00.1234567'",
  );
});
