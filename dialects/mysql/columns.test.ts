import { describe, expect, test } from "vitest";
import type { Column, Operation } from "../../src/dialect/index.js";
import { mariadb } from "../mariadb/index.js";
import { draftsOf, lastOf, shown } from "./emitted.test-bed.js";
import { mysql } from "./index.js";

function createTable(...columns: readonly Column[]): Operation {
  return { kind: "createTable", table: "t", columns };
}

function columnOf(column: Column, dialect = mysql, version?: string): string {
  const [sql = ""] = lastOf(dialect, [createTable(column)], version);
  return sql.split("\n")[1]!.trim().replace(/,$/, "");
}

describe("a default", () => {
  test.each<[string, Column, string]>([
    ["a literal", { name: "a", type: { type: "integer" }, default: 0 }, "a INTEGER DEFAULT 0"],
    [
      "a text for a large column",
      { name: "a", type: { type: "text" }, default: "x" },
      "a TEXT DEFAULT ('x')",
    ],
    [
      "a document",
      { name: "a", type: { type: "json" }, default: { kind: "json", value: {} } },
      "a JSON DEFAULT ('{}')",
    ],
    [
      "an expression",
      { name: "a", type: { type: "integer" }, default: { kind: "sql", sql: "1 + 2" } },
      "a INTEGER DEFAULT (1 + 2)",
    ],
    [
      "an expression in parentheses",
      { name: "a", type: { type: "integer" }, default: { kind: "sql", sql: "(1 + 2)" } },
      "a INTEGER DEFAULT (1 + 2)",
    ],
    [
      "two pairs of parentheses",
      { name: "a", type: { type: "integer" }, default: { kind: "sql", sql: "(1) + (2)" } },
      "a INTEGER DEFAULT ((1) + (2))",
    ],
    [
      "a literal as SQL",
      { name: "a", type: { type: "string", length: 9 }, default: { kind: "sql", sql: "'x'" } },
      "a VARCHAR(9) DEFAULT 'x'",
    ],
    [
      "the current moment",
      { name: "a", type: { type: "dateTime", precision: 6 }, default: { kind: "now" } },
      "a DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6)",
    ],
    [
      "the current day",
      { name: "a", type: { type: "date" }, default: { kind: "now" } },
      "a DATE DEFAULT (CURRENT_DATE)",
    ],
    [
      "the moment and its update as SQL",
      { name: "a", type: { type: "dateTime" }, default: { kind: "sql", sql: "now() ON UPDATE now()" } },
      "a DATETIME DEFAULT now() ON UPDATE now()",
    ],
  ])("%s", (_, column, sql) => expect(columnOf(column)).toBe(sql));

  test("that is an expression is refused before 8.0.13", () => {
    const column: Column = { name: "a", type: { type: "text" }, default: "x" };
    expect(() => columnOf(column, mysql, "8.0.12")).toThrow(/no expression as a default/);
  });
});

describe("a column", () => {
  test("says charset, collation, sign and update where they are given", () => {
    const mysqlOptions = { charset: "latin1", onUpdate: "CURRENT_TIMESTAMP" };
    expect(
      columnOf({
        name: "a",
        type: { type: "string", length: 5, collation: "latin1_bin" },
        mysql: mysqlOptions,
      }),
    ).toBe("a VARCHAR(5) CHARACTER SET latin1 COLLATE latin1_bin ON UPDATE CURRENT_TIMESTAMP");
    expect(columnOf({ name: "a", type: { type: "integer" }, mysql: { unsigned: true } })).toBe(
      "a INTEGER UNSIGNED",
    );
  });

  test("of a relative reads the parent's options, then its own", () => {
    const column: Column = {
      name: "a",
      type: { type: "integer" },
      mysql: { unsigned: true },
      mariadb: { unsigned: false },
    };
    expect(columnOf(column, mariadb)).toBe("a INTEGER");
  });

  test("that is computed keeps its value unless told otherwise", () => {
    const computed: Column = { name: "a", type: { type: "integer" }, computed: { sql: "1 + 1" } };
    expect(columnOf(computed)).toBe("a INTEGER GENERATED ALWAYS AS (1 + 1) STORED");
    expect(columnOf({ ...computed, nullable: false })).toBe(
      "a INTEGER GENERATED ALWAYS AS (1 + 1) STORED NOT NULL",
    );
    expect(() => columnOf({ ...computed, nullable: false }, mariadb)).toThrow(
      /NOT NULL on a computed column/,
    );
  });

  test("without what MySQL needs or has is refused", () => {
    expect(() => columnOf({ name: "a", type: { type: "string" } })).toThrow(/no string without a length/);
    expect(() => columnOf({ name: "a", type: { type: "interval" } })).toThrow(/no interval type/);
    expect(() => columnOf({ name: "a", type: { type: "array", of: { type: "integer" } } })).toThrow(
      /no array type/,
    );
    expect(() => columnOf({ name: "a", type: { type: "integer" }, comment: "x".repeat(1025) })).toThrow(
      /1024/,
    );
    expect(() => columnOf({ name: "a", type: { type: "text" }, collation: "a b" })).toThrow(/not a word/);
  });
});

describe("counting up", () => {
  const id: Column = { name: "id", type: { type: "integer" } };
  const added: Operation = {
    kind: "addColumn",
    table: "t",
    column: { ...id, autoincrement: true, nullable: false },
  };
  const keyed: Operation = {
    kind: "addConstraint",
    table: "t",
    constraint: { constraint: "primaryKey", columns: ["id"] },
  };
  const unkeyed: Operation = { kind: "dropConstraint", table: "t", type: "primaryKey" };

  test("is AUTO_INCREMENT on the key of a table", () => {
    expect(columnOf({ ...id, primaryKey: true })).toBe("id INTEGER NOT NULL AUTO_INCREMENT");
  });

  test("waits for a key and ends with it, each in one statement", () => {
    const { drafts } = draftsOf(mysql, [
      createTable({ name: "a", type: { type: "integer" } }),
      added,
      keyed,
      unkeyed,
    ]);
    expect(drafts.slice(1).map(shown)).toEqual([
      [
        "ALTER TABLE t ADD COLUMN id INTEGER NOT NULL",
        "-- id gets AUTO_INCREMENT when it becomes the first column of a primary key or unique constraint",
      ],
      [
        "ALTER TABLE t\n    ADD CONSTRAINT pk_t PRIMARY KEY (id),\n    MODIFY id INTEGER NOT NULL AUTO_INCREMENT",
      ],
      ["ALTER TABLE t\n    MODIFY id INTEGER NOT NULL,\n    DROP PRIMARY KEY"],
    ]);
  });

  test("takes a start from an identity and nothing else", () => {
    const [sql] = lastOf(mysql, [createTable({ ...id, primaryKey: true, identity: { start: 42 } })]);
    expect(sql).toMatch(/id INTEGER NOT NULL AUTO_INCREMENT,[\s\S]*\)\nAUTO_INCREMENT = 42$/);
    expect(() => columnOf({ ...id, primaryKey: true, identity: { always: true } })).toThrow(
      /generate a value always/,
    );
    expect(() => columnOf({ ...id, primaryKey: true, identity: { increment: 2 } })).toThrow(/increment/);
  });

  test("is refused on what is no number", () => {
    expect(() =>
      columnOf({ name: "id", type: { type: "string", length: 5 }, primaryKey: true, autoincrement: true }),
    ).toThrow(/cannot count up/);
  });

  test("leaves a 0 in a row alone", () => {
    const rows: Operation = { kind: "insertRows", table: "t", rows: [{ id: 0 }] };
    const { drafts } = draftsOf(mysql, [createTable({ ...id, primaryKey: true }), rows]);
    expect(drafts[1]).toMatchObject([{ needs: "zero-is-value" }]);
    const ordinary = draftsOf(mysql, [createTable(id), rows]);
    expect(ordinary.drafts[1]![0]).not.toHaveProperty("needs");
  });
});
