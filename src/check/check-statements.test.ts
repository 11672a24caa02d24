import { describe, expect, test } from "vitest";
import { check as mysql } from "../../dialects/mysql/check.js";
import { check as oracle } from "../../dialects/oracle/check.js";
import { check as postgresql } from "../../dialects/postgresql/check.js";
import { check as sqlite } from "../../dialects/sqlite/check.js";
import type { CheckProfile } from "../dialect/check-profile.js";
import { checkStatements } from "./check-statements.js";
import type { CheckedStatement } from "./diagnostic.js";

const statement = (sql: string, operation = "1"): CheckedStatement => ({
  sql,
  origin: { file: "revisions/a.ts", revision: "1975ea", direction: "upgrade", operation },
});

describe("checkStatements", () => {
  test("counts each statement once, and each text once", async () => {
    const sqls = [
      "SELECT 1",
      "SELECT 1",
      "PRAGMA foreign_keys=OFF",
      "SELEKT 1",
      `SELECT '${"x".repeat(70_000)}'`,
    ];
    const { statistics } = await checkStatements(
      sqls.map((sql) => statement(sql)),
      sqlite,
    );
    expect(statistics).toEqual({
      statements: 5,
      distinct: 4,
      parsed: 2,
      gaps: 1,
      rejected: 1,
      skipped: 1,
      unchecked: 0,
    });
  });

  test("reports a repeated text at each of its places, in the order of the statements", async () => {
    const list = [
      statement("SELEKT 1", "3"),
      statement("CREATE TABEL t (a INT)", "2"),
      statement("SELEKT 1", "1"),
    ];
    const { diagnostics } = await checkStatements(list, mysql);
    expect(diagnostics.map(({ place, message }) => [place.operation, message])).toEqual([
      ["3", 'syntax error: unexpected "1"'],
      ["2", 'syntax error: unexpected "TABEL"'],
      ["1", 'syntax error: unexpected "1"'],
    ]);
    expect(diagnostics[1]).toMatchObject({
      severity: "warning",
      place: { file: "revisions/a.ts", revision: "1975ea", direction: "upgrade" },
      position: { line: 1, column: 8 },
      excerpt: ["CREATE TABEL t (a INT)", "       ^"],
    });
  });

  test("answers the same when asked again", async () => {
    const list = ["CREATE TABLE t (a INT", "DO $$ BEGIN RETRUN; END $$", "SELECT 1"].map((sql) =>
      statement(sql),
    );
    expect(await checkStatements(list, postgresql)).toEqual(await checkStatements(list, postgresql));
  });

  test("points beyond a phrase that the parser does not know at what is really wrong", async () => {
    const { diagnostics } = await checkStatements(
      [statement("CREATE TABLE t (a BOOL, b INT NOT NUL)")],
      mysql,
    );
    expect(diagnostics).toMatchObject([
      { message: 'syntax error: unexpected "NOT"', position: { column: 31 } },
    ]);
  });

  test("says how many statements have no parser", async () => {
    const { diagnostics, statistics } = await checkStatements([statement("CREATE TABEL t")], oracle);
    expect(diagnostics).toEqual([]);
    expect(statistics).toMatchObject({ statements: 1, unchecked: 1, parsed: 0 });
    expect(oracle.because).toBeDefined();
  });

  test("sees what a NUL would hide from a parser, as an error even where it only advises", async () => {
    const { diagnostics } = await checkStatements([statement("SELECT 1\0 nonsense")], mysql);
    expect(diagnostics).toMatchObject([{ severity: "error", position: { line: 1, column: 9 } }]);
  });

  test("refuses a profile that names no grammar", async () => {
    const profile: CheckProfile = { engine: "node-sql-parser", authority: "adviser", knownGaps: [] };
    await expect(checkStatements([], profile)).rejects.toThrow("names no database");
  });

  test("goes on with a fresh parser where a statement kills it in spite of the guard", async () => {
    const deadly = `SELECT 1${" OPERATOR(pg_catalog.+) 1".repeat(3000)}`;
    const list = ["SELECT 1", deadly, "CREATE TABEL t (a INT)", "SELECT 2"].map((sql) => statement(sql));
    const { diagnostics, statistics } = await checkStatements(list, postgresql);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning", "error"]);
    expect(statistics).toMatchObject({ parsed: 2, skipped: 1, rejected: 1 });
  });
});
