import fc from "fast-check";
import { expect, test } from "vitest";
import { someContext } from "./history.samples.js";
import { literal, text } from "./literal.js";

const context = someContext();

/** Reads a text back as the server would: pieces in quotes, characters by number, joined by + or CONCAT. */
function read(sql: string): string {
  const tokens = /N?'((?:[^']|'')*)'|N?CHAR\((\d+)\)/g;
  const bare = sql.replace(/CAST\(N?'' AS n?varchar\(max\)\)/g, "");
  return [...bare.matchAll(tokens)]
    .map(([, quoted, code]) =>
      code === undefined ? quoted!.replaceAll("''", "'") : String.fromCharCode(Number(code)),
    )
    .join("");
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        "\n",
        "\r\nGO\r\n",
        "$(x)",
        "$",
        "(",
        "\\",
        "--",
        "/*",
        "\u202e",
        "é",
        "😀",
        "a b",
      ),
      fc.string({ unit: "grapheme" }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join("").replace(/[\0\p{Cs}]/gu, ""));

test("any text comes back as it was, on one line and without a variable of sqlcmd", () => {
  fc.assert(
    fc.property(hostile, fc.boolean(), (value, national) => {
      const sql = text(value, national);
      expect(read(sql)).toBe(value);
      expect(sql).not.toMatch(/\p{Cc}|\$\(/u);
    }),
  );
});

test("texts beyond ASCII, and those of national types, are national", () => {
  expect(text("plain")).toBe("'plain'");
  expect(text("größer")).toBe("N'größer'");
  expect(literal("plain", context, { type: "unicode", length: 5 })).toBe("N'plain'");
});

test("line ends and variables are written so that no client sees them", () => {
  expect(text("a\nGO")).toBe("('a' + CHAR(10) + 'GO')");
  expect(text("$(price) é")).toBe("(N'$' + N'(price) é')");
});

test("texts of many lines do not nest deeper than the server reads", () => {
  const value = "x\n".repeat(30_000);
  const sql = text(value);
  expect(read(sql)).toBe(value);
  expect(Math.max(...sql.split("CONCAT(").map((one) => one.split(/, /).length))).toBeLessThan(254);
});

test("values are written in the forms that do not depend on the session", () => {
  expect(literal(true, context)).toBe("1");
  expect(literal({ kind: "dateTime", text: "2020-01-31 12:30" }, context)).toBe("'2020-01-31T12:30:00'");
  expect(literal({ kind: "bytes", hex: "00ff" }, context)).toBe("0x00FF");
  const legacy = { type: "native", dialect: "mssql", name: "datetime" } as const;
  expect(literal({ kind: "date", text: "2020-01-31" }, context, legacy)).toBe("'20200131'");
  const zoned = { type: "dateTime", timezone: true } as const;
  expect(literal({ kind: "now" }, context, zoned)).toBe("SYSDATETIMEOFFSET()");
  expect(literal({ kind: "now" }, context, { type: "dateTime" })).toBe("CURRENT_TIMESTAMP");
});

test("a zone is never lost in silence", () => {
  const naive = { type: "dateTime" } as const;
  const noon = (zone: string) => ({ kind: "dateTime", text: `2020-01-31T12:00:00${zone}` }) as const;
  expect(literal(noon("Z"), context, naive)).toBe("'2020-01-31T12:00:00'");
  expect(() => literal(noon("+02:00"), context, naive)).toThrow("keeps no time zone");
  expect(literal(noon("+02:00"), context, { ...naive, timezone: true })).toBe("'2020-01-31T12:00:00+02:00'");
});

test("seven digits of a second are kept, and more are refused", () => {
  const second = (digits: string) => ({ kind: "dateTime", text: `2020-01-31T12:00:00.${digits}` }) as const;
  expect(literal(second("1234567"), context)).toBe("'2020-01-31T12:00:00.1234567'");
  expect(literal(second("123456700"), context)).toBe("'2020-01-31T12:00:00.1234567'");
  expect(() => literal(second("12345678"), context)).toThrow("seven digits");
  expect(() => literal({ kind: "time", text: "12:00:00.12345678" }, context)).toThrow("seven digits");
});
