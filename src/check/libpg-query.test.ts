import { describe, expect, test } from "vitest";
import { check as profile } from "../../dialects/postgresql/check.js";
import { checkStatements } from "./check-statements.js";

const since18 = [
  ["CREATE TABLE t (a INT, b INT GENERATED ALWAYS AS (a + 1) VIRTUAL)", "a VIRTUAL generated column"],
  ["CREATE TABLE t (a INT, b INT GENERATED ALWAYS AS (a + 1))", "a VIRTUAL generated column"],
  ["ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT ENFORCED", "a NOT ENFORCED constraint"],
  ["ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (a) NOT ENFORCED", "a NOT ENFORCED constraint"],
  ["ALTER TABLE t ALTER CONSTRAINT c NOT ENFORCED", "changing a constraint's enforcement or inheritance"],
  ["CREATE TABLE t (a INT, r DATERANGE, PRIMARY KEY (a, r WITHOUT OVERLAPS))", "WITHOUT OVERLAPS"],
  ["ALTER TABLE t ADD FOREIGN KEY (a, PERIOD r) REFERENCES u (a, PERIOD r)", "a foreign key with a PERIOD"],
  ["ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID", "adding a NOT NULL constraint by name"],
  ["UPDATE t SET a = 1 RETURNING WITH (OLD AS o) o.a", "RETURNING with OLD and NEW"],
] as const;

const since17 = [
  "ALTER TABLE t ALTER COLUMN b SET EXPRESSION AS (a + 2)",
  "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE RETURNING t.a",
];

const always = [
  "CREATE TABLE t (a INT NOT NULL CHECK (a > 0), b INT GENERATED ALWAYS AS (a + 1) STORED REFERENCES u (a))",
  "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID",
  "UPDATE t SET a = 1 RETURNING a",
  "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.a := OLD.b; RETURN NEW; END $$",
  "",
];

describe("the grammar of PostgreSQL 18 is a gate for 17 and 18", () => {
  test.each([...since18.map(([sql]) => sql), ...since17, ...always])("18 takes %s", async (sql) => {
    const { diagnostics, statistics } = await check(sql, "18.1");
    expect(diagnostics).toEqual([]);
    expect(statistics.parsed).toBe(1);
  });

  test.each([...since17, ...always])("17 takes %s", async (sql) => {
    expect((await check(sql, "17")).diagnostics).toEqual([]);
  });

  test.each(since18)("17 does not take %s", async (sql, what) => {
    const { diagnostics } = await check(sql, "17.5");
    expect(diagnostics).toMatchObject([{ severity: "error", message: `${what} needs PostgreSQL 18` }]);
  });

  test.each([...since18.map(([sql]) => sql), ...since17])("15 does not take %s", async (sql) => {
    expect((await check(sql, "15")).diagnostics).toMatchObject([{ severity: "error" }]);
  });

  test("what 17 does not take is pointed at, counted in characters", async () => {
    const sql = "CREATE TABLE t (c TEXT DEFAULT '😀é',\n    r DATERANGE, UNIQUE (c, r WITHOUT OVERLAPS))";
    expect((await check(sql, "17")).diagnostics).toMatchObject([{ position: { line: 2, column: 18 } }]);
  });

  test("a broken statement is an error at its place", async () => {
    const { diagnostics } = await check("CREATE TABLE t (\n\tid INTEGER NOT NUL,\n\tb TEXT\n)", "18");
    expect(diagnostics).toMatchObject([
      {
        severity: "error",
        message: 'syntax error at or near "NUL"',
        position: { line: 2, column: 17 },
        excerpt: ["\tid INTEGER NOT NUL,", "\t               ^"],
      },
    ]);
    expect((await check("NONSENSE", "18")).diagnostics[0]?.position).toEqual({ line: 1, column: 1 });
    expect((await check("SELECT '😀é', , t", "18")).diagnostics[0]?.position).toEqual({
      line: 1,
      column: 14,
    });
    expect((await check("CREATE TABLE t (a INT", "18")).diagnostics[0]?.position).toEqual({
      line: 1,
      column: 22,
    });
  });

  test("for a server above it what it rejects is a warning that says so", async () => {
    const sql = "CREATE TABLE t (a INT) AS OF TOMORROW";
    expect((await check(sql, "19")).diagnostics).toMatchObject([
      { severity: "warning", message: expect.stringContaining("grammar of version 18") },
    ]);
    expect((await check(sql, "18.9")).diagnostics).toMatchObject([{ severity: "error" }]);
  });

  test("PL/pgSQL bodies are advice", async () => {
    const { diagnostics } = await check("DO $$\nBEGIN\n  PERFORM 1;\n  RETRUN 2;\nEND $$", "18");
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        message: 'PL/pgSQL: syntax error at or near "RETRUN"',
        position: { line: 4, column: 3 },
      },
    ]);
  });

  test.each([
    `SELECT ${"(SELECT ".repeat(3000)}1${")".repeat(3000)}`,
    `SELECT 'a'${" || 'b'".repeat(20_000)}`,
    `DO $$ BEGIN ${"BEGIN ".repeat(20_000)}NULL;${" END;".repeat(20_000)} END $$`,
  ])("what is nested too deeply is a warning, and the parser lives on: %.20s", async (sql) => {
    const { diagnostics, statistics } = await check(sql, "18");
    expect(diagnostics).toMatchObject([
      { severity: "warning", message: expect.stringContaining("nested too deeply") },
    ]);
    expect(statistics.skipped).toBe(1);
    expect((await check("SELECT 1", "18")).statistics.parsed).toBe(1);
  });
});

function check(sql: string, serverVersion: string) {
  return checkStatements([{ sql, origin: {} }], profile, { serverVersion });
}
