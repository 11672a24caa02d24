import { describe, expect, it } from "vitest";
import type { CheckProfile } from "../../dialect/index.js";
import { readWords } from "./read-words.js";

const profile: CheckProfile = { engine: "node-sql-parser", authority: "adviser", knownGaps: [] };

type Case = readonly [does: string, sql: string, effects: readonly object[]];

const options = { because: "raw SQL made it with options" };

const cases: readonly Case[] = [
  [
    "a view, its query as it stands",
    "CREATE VIEW active AS\n  SELECT id -- all of them\n  FROM account;",
    [{ effect: "putView", view: { name: "active", select: "SELECT id -- all of them\n  FROM account" } }],
  ],
  [
    "a view with columns, in place of another",
    'CREATE OR REPLACE VIEW "s"."v" (a, `b c`) AS SELECT 1, (SELECT 2 AS x)',
    [
      {
        effect: "putView",
        view: { name: "v", schema: "s", select: "SELECT 1, (SELECT 2 AS x)", columns: ["a", "b c"] },
      },
    ],
  ],
  [
    "a view with what the model has no word for",
    "CREATE ALGORITHM=MERGE DEFINER=`me`@`%` SQL SECURITY INVOKER VIEW v AS SELECT 1",
    [{ effect: "putView", view: { name: "v", select: "SELECT 1" }, ...options }],
  ],
  [
    "a view of SQL Server",
    "CREATE OR ALTER VIEW [dbo].[v] WITH SCHEMABINDING AS SELECT 1",
    [{ effect: "putView", view: { name: "v", schema: "dbo", select: "SELECT 1" }, ...options }],
  ],
  ["a view for the session alone: nothing", "CREATE TEMP VIEW v AS SELECT 1", []],
  [
    "views dropped and renamed",
    "DROP VIEW IF EXISTS a, s.b CASCADE; ALTER VIEW c RENAME TO d",
    [
      { effect: "dropView", name: "a" },
      { effect: "dropView", name: "b", schema: "s" },
      { effect: "renameView", name: "c", renameTo: "d" },
    ],
  ],
  [
    "a trigger to the END of its body, and what stands behind it",
    "CREATE TRIGGER IF NOT EXISTS t AFTER UPDATE OF a ON account WHEN CASE NEW.a WHEN 1 THEN 1 END BEGIN UPDATE b SET c = CASE WHEN 1 THEN 2 END; DELETE FROM d; END; DROP VIEW v",
    [
      {
        effect: "putTrigger",
        trigger: {
          name: "t",
          table: "account",
          sql: "AFTER UPDATE OF a ON account WHEN CASE NEW.a WHEN 1 THEN 1 END BEGIN UPDATE b SET c = CASE WHEN 1 THEN 2 END; DELETE FROM d; END",
        },
      },
      { effect: "dropView", name: "v" },
    ],
  ],
  [
    "a trigger whose body is one statement",
    "CREATE TRIGGER s.t BEFORE INSERT ON account FOR EACH ROW SET NEW.a = 1; DROP TRIGGER u",
    [
      {
        effect: "putTrigger",
        trigger: {
          name: "t",
          table: "account",
          schema: "s",
          sql: "BEFORE INSERT ON account FOR EACH ROW SET NEW.a = 1",
        },
      },
      { effect: "dropTrigger", name: "u" },
    ],
  ],
  [
    "a trigger with loops and conditions",
    "CREATE DEFINER=`me`@`%` TRIGGER t AFTER INSERT ON account FOR EACH ROW BEGIN IF 1 THEN SET @a = 1; END IF; WHILE 0 DO SET @a = 2; END WHILE; END; DROP TABLE x",
    [
      {
        effect: "putTrigger",
        trigger: {
          name: "t",
          table: "account",
          sql: "AFTER INSERT ON account FOR EACH ROW BEGIN IF 1 THEN SET @a = 1; END IF; WHILE 0 DO SET @a = 2; END WHILE; END",
        },
        ...options,
      },
      { kind: "dropTable", table: "x", ifExists: true },
    ],
  ],
  [
    "a trigger of SQL Server whose end nobody can tell",
    "CREATE TRIGGER t ON account AFTER INSERT AS UPDATE a SET b = 1; UPDATE c SET d = 1",
    [
      {
        effect: "putTrigger",
        trigger: { name: "t", table: "account", sql: "ON account AFTER INSERT AS UPDATE a SET b = 1" },
        because: "raw SQL made it, and nobody can tell where its text ends",
      },
    ],
  ],
  [
    "a view whose text SQL Server runs as a batch of its own",
    "EXEC (N'CREATE VIEW v AS SELECT ''x'' AS x')",
    [{ effect: "putView", view: { name: "v", select: "SELECT 'x' AS x" } }],
  ],
  [
    "a view that is made on a condition",
    "IF OBJECT_ID('v') IS NULL EXEC (N'CREATE VIEW v AS SELECT 1')",
    [{ effect: "unsure", object: { view: "v", made: true, because: "raw SQL in a block names it" } }],
  ],
  ["a trigger of the database: nothing", "CREATE TRIGGER t AFTER LOGON BEGIN NULL; END", []],
  [
    "a block makes unsure what it names",
    "BEGIN EXECUTE IMMEDIATE 'DROP VIEW v'; EXECUTE IMMEDIATE 'DROP TRIGGER t'; END",
    [
      { effect: "unsure", object: { view: "v", because: "raw SQL in a block names it" } },
      { effect: "unsure", object: { trigger: "t", because: "raw SQL in a block names it" } },
    ],
  ],
];

describe("views and triggers read by their words", () => {
  it.each(cases)("%s", (_does, sql, effects) => {
    expect(readWords(sql, profile)).toEqual(effects);
  });

  it("reads ten thousand triggers in one text in a breath", () => {
    const text = "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;\n".repeat(10_000);
    const start = performance.now();
    expect(readWords(text, profile)).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
