import fc from "fast-check";
import { expect, test } from "vitest";
import type { EmitContext, Value } from "../../src/dialect/index.js";
import { openDatabase } from "./in-memory.test-bed.js";
import { sqlite } from "./index.js";
import { literal, text } from "./literal.js";

const context = { dialect: sqlite } as unknown as EmitContext;

test("every text comes back from SQLite as it was, and no control character stands in the script", async () => {
  const bed = await openDatabase();
  const characters = fc.string({ unit: "binary" }).filter((value) => !/[\0\p{Cs}]/u.test(value));
  fc.assert(
    fc.property(characters, (value) => {
      const written = text(value);
      expect(written).not.toMatch(/\p{Cc}/u);
      expect(bed.rows(`SELECT ${written}`)).toEqual([[value]]);
    }),
  );
});

test("a text with line ends and a default with them read alike", async () => {
  const bed = await openDatabase();
  bed.run(`CREATE TABLE t (a INT, b TEXT DEFAULT ${text("it's\r\n\tso")}); INSERT INTO t (a) VALUES (1)`);
  expect(bed.rows("SELECT b FROM t")).toEqual([["it's\r\n\tso"]]);
});

test("every kind of value has its form", () => {
  const written: [Value, string][] = [
    [null, "NULL"],
    [true, "1"],
    [false, "0"],
    [1.5, "1.5"],
    [{ kind: "decimal", text: "-12.30" }, "-12.30"],
    [{ kind: "date", text: "2026-01-02" }, "'2026-01-02'"],
    [{ kind: "time", text: "10:00" }, "'10:00'"],
    [{ kind: "dateTime", text: "2026-01-02T10:00Z" }, "'2026-01-02 10:00:00+00:00'"],
    [{ kind: "bytes", hex: "00ff" }, "X'00FF'"],
    [{ kind: "uuid", text: "0000000A-0000-0000-0000-000000000001" }, "'0000000a000000000000000000000001'"],
    [{ kind: "json", value: { a: "it's" } }, `'{"a":"it''s"}'`],
    [{ kind: "now" }, "CURRENT_TIMESTAMP"],
  ];
  for (const [value, sql] of written) expect(literal(value, context)).toBe(sql);
});

test("digits that SQLite would lose are refused, and kept where the column is text", () => {
  const value = { kind: "decimal", text: "1234567890.1234567" } as const;
  expect(() => literal(value, context, { type: "numeric" })).toThrow(/cannot keep every digit/);
  expect(() => literal({ kind: "decimal", text: "9223372036854775808" }, context)).toThrow(/every digit/);
  expect(literal({ kind: "decimal", text: "9223372036854775807" }, context)).toBe("9223372036854775807");
  expect(literal(value, context, { type: "text" })).toBe("'1234567890.1234567'");
});

test("intervals and arrays are refused", () => {
  expect(() => literal({ kind: "interval", seconds: "1" }, context)).toThrow(
    /interval cannot be written for sqlite/,
  );
  expect(() => literal({ kind: "array", items: [] }, context)).toThrow(/array cannot be written for sqlite/);
});

test("numbers beyond what SQLite can hold are refused, for it would take infinity or zero", () => {
  for (const text of ["1e400", "-1e309", "1e-400"]) {
    expect(() => literal({ kind: "decimal", text }, context)).toThrow(/every digit/);
  }
  expect(literal({ kind: "decimal", text: "0e999" }, context)).toBe("0e999");
  expect(literal({ kind: "decimal", text: "1e300" }, context)).toBe("1e300");
});
