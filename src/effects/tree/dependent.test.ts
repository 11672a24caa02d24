import { describe, expect, it } from "vitest";
import { readTree } from "./read-tree.js";

type Case = readonly [does: string, sql: string, effects: readonly object[]];

const cases: readonly Case[] = [
  [
    "a view, its query as it stands",
    "CREATE OR REPLACE VIEW s.Active (\"Ä\", b) AS SELECT id, 'x' AS y FROM account WITH CHECK OPTION; DROP VIEW a, s.b CASCADE",
    [
      {
        effect: "putView",
        view: {
          name: "active",
          schema: "s",
          select: "SELECT id, 'x' AS y FROM account WITH CHECK OPTION",
          columns: ["Ä", "b"],
        },
      },
      { effect: "dropView", name: "a" },
      { effect: "dropView", name: "b", schema: "s" },
    ],
  ],
  [
    "a materialized view",
    "CREATE MATERIALIZED VIEW v AS SELECT 1 AS one WITH NO DATA; ALTER MATERIALIZED VIEW v RENAME TO w; DROP MATERIALIZED VIEW w",
    [
      { effect: "putView", view: { name: "v", select: "SELECT 1 AS one WITH NO DATA", materialized: true } },
      { effect: "renameView", name: "v", renameTo: "w" },
      { effect: "dropView", name: "w" },
    ],
  ],
  [
    "a view with what the model has no word for",
    "CREATE VIEW v WITH (security_barrier) AS SELECT 1; CREATE RECURSIVE VIEW w (n) AS SELECT 1",
    [
      {
        effect: "putView",
        view: { name: "v", select: "SELECT 1" },
        because: "raw SQL made it with options",
      },
      {
        effect: "putView",
        view: { name: "w", select: "SELECT 1", columns: ["n"] },
        because: "raw SQL made it with options",
      },
    ],
  ],
  ["a view for the session alone: nothing", "CREATE TEMP VIEW v AS SELECT 1", []],
  [
    "triggers",
    "CREATE TRIGGER t BEFORE UPDATE OF a ON s.account FOR EACH ROW EXECUTE FUNCTION f(); ALTER TRIGGER t ON s.account RENAME TO u; DROP TRIGGER IF EXISTS u ON s.account",
    [
      {
        effect: "putTrigger",
        trigger: {
          name: "t",
          table: "account",
          schema: "s",
          sql: "BEFORE UPDATE OF a ON s.account FOR EACH ROW EXECUTE FUNCTION f()",
        },
      },
      { effect: "renameTrigger", name: "t", table: "account", schema: "s", renameTo: "u" },
      { effect: "dropTrigger", name: "u", table: "account", schema: "s" },
    ],
  ],
  [
    "a DO block that decides for itself makes unsure what it names",
    "DO $$ BEGIN IF random() > 0.5 THEN DROP VIEW v; END IF; DROP MATERIALIZED VIEW w; END $$",
    [
      { effect: "unsure", object: { view: "v", because: "raw SQL in a DO block names it" } },
      { effect: "unsure", object: { view: "w", because: "raw SQL in a DO block names it" } },
    ],
  ],
];

describe("views and triggers of PostgreSQL", () => {
  it.each(cases)("%s", async (_does, sql, effects) => {
    expect(await readTree(sql)).toEqual(effects);
  });
});
