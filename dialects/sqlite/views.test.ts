import { describe, expect, it, test } from "vitest";
import { Fault, type Operation } from "../../src/dialect/index.js";
import { compile, openDatabase, scriptOf, sqlOf } from "./in-memory.test-bed.js";

const int = { type: "integer" } as const;

const account: Operation = {
  kind: "createTable",
  table: "account",
  columns: [
    { name: "id", type: int, primaryKey: true },
    { name: "name", type: { type: "text" } },
    { name: "n", type: int },
  ],
};
const log: Operation = {
  kind: "createTable",
  table: "log",
  columns: [
    { name: "id", type: int, primaryKey: true },
    { name: "name", type: { type: "text" } },
    { name: "what", type: { type: "text" } },
  ],
};

const view = (select: string, name = "v"): Operation => ({ kind: "createView", name, select });
const trigger = (sql: string, table = "account", name = "t"): Operation => ({
  kind: "createTrigger",
  name,
  table,
  sql,
});

/** Texts that name the column `name` of `account` in one way or another, or another one of that name. */
const objects: readonly Operation[] = [
  view("SELECT name FROM account"),
  view('SELECT "name" AS "name", [name] || `name` AS q FROM account'),
  view("SELECT id, n FROM account -- name"),
  view("SELECT a.name AS x FROM account a WHERE a.name <> 'name'"),
  view("SELECT l.name, a.n FROM log l JOIN account a ON a.id = l.id"),
  view("SELECT l.name, a.name AS other FROM log l JOIN account a ON a.name = l.name"),
  view("SELECT name FROM log WHERE what IN (SELECT n FROM account)"),
  view("SELECT what FROM log WHERE EXISTS (SELECT 1 FROM account WHERE account.name = log.name)"),
  view("SELECT name FROM account UNION SELECT what FROM log"),
  view("SELECT name FROM account ORDER BY name"),
  view("SELECT upper(name) AS name FROM account ORDER BY n"),
  view("SELECT upper(name) AS name FROM account ORDER BY name"),
  view("SELECT * FROM account"),
  view("SELECT account.* FROM account"),
  view("SELECT count(*) AS c, CAST(name AS text) AS t FROM account GROUP BY name HAVING count(name) > 1"),
  view("SELECT CASE name WHEN 'a' THEN name ELSE n END AS c FROM account"),
  view("WITH x AS (SELECT name FROM account) SELECT name FROM x"),
  view("WITH x AS (SELECT id, n FROM account) SELECT n FROM x"),
  view("SELECT y.name FROM (SELECT a.name FROM account a) y"),
  view("SELECT name FROM account JOIN log USING (name)"),
  trigger("AFTER INSERT ON account BEGIN UPDATE account SET n = 1 WHERE account.id = NEW.id; END"),
  trigger("AFTER UPDATE OF name, n ON account WHEN OLD.name <> NEW.name BEGIN SELECT 1; END"),
  trigger("AFTER INSERT ON account BEGIN INSERT INTO log (name, what) VALUES (NEW.name, 'name'); END"),
  trigger("AFTER INSERT ON log BEGIN UPDATE account SET name = NEW.name WHERE id = NEW.id; END", "log"),
  trigger("AFTER INSERT ON log BEGIN INSERT INTO account (name) SELECT name FROM account; END", "log"),
  trigger("AFTER DELETE ON log BEGIN DELETE FROM account WHERE name = OLD.name; END", "log"),
  trigger(
    "AFTER INSERT ON log BEGIN INSERT INTO account (id, name) VALUES (1, 'x') ON CONFLICT DO UPDATE SET name = excluded.name; END",
    "log",
  ),
];

const renames: readonly Operation[] = [
  { kind: "alterColumn", table: "account", column: "name", renameTo: "title" },
  { kind: "alterColumn", table: "account", column: "name", renameTo: "new title" },
  { kind: "alterColumn", table: "account", column: "name", renameTo: "order" },
  { kind: "renameTable", table: "account", renameTo: "konto" },
  { kind: "renameTable", table: "account", renameTo: "my konto" },
];

/** Names in their least quotes, and no white space that does not matter. */
function even(sql: string): string {
  return sql
    .replace(/--.*$/gm, "")
    .replace(/[[`]([^[`\]]*)[\]`]/g, '"$1"')
    .replace(/"([a-z]\w*)"/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

function attempt<T>(work: () => T): T | Fault {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

describe("after a rename the model holds the text that SQLite has made", () => {
  const cases = renames.flatMap((rename) =>
    objects.map((object) => {
      const text = object.kind === "createView" ? object.select : (object as { sql: string }).sql;
      const to = (rename as { renameTo: string }).renameTo;
      return [`${rename.kind} to ${to}: ${text}`, object, rename] as const;
    }),
  );

  it.each(cases)("%s", async (_, object, rename) => {
    const made = compile([account, log, object]);
    const bed = await openDatabase();
    bed.run(scriptOf(made.all, "plain"));
    const renamed = attempt(() => compile([account, log, object, rename]));
    if (renamed instanceof Fault) {
      // What is refused names the column or may name it; nothing is refused that names neither.
      expect(renamed.code).toBe("in-use");
      expect(JSON.stringify(object)).toContain(rename.kind === "renameTable" ? "excluded" : "name");
      return;
    }
    bed.run(`${sqlOf(renamed.last).join(";")};`);
    const [[found]] = bed.rows("SELECT sql FROM sqlite_master WHERE type IN ('view', 'trigger')") as [
      [string],
    ];
    const [known] = renamed.model.dependents.all();
    const text = known?.kind === "view" ? known.select : known?.sql;
    const head = known?.kind === "view" ? "CREATE VIEW v AS" : "CREATE TRIGGER t";
    expect(even(found)).toBe(even(`${head} ${text}`));
  });
});

test("few of these renames are refused, each for a reason", () => {
  const refused = objects.filter(
    (object) => attempt(() => compile([account, log, object, renames[0]!])) instanceof Fault,
  );
  expect(
    refused.map((one) => (one.kind === "createView" ? one.select : (one as { sql: string }).sql)),
  ).toMatchInlineSnapshot(`
    [
      "SELECT upper(name) AS name FROM account ORDER BY name",
      "WITH x AS (SELECT name FROM account) SELECT name FROM x",
      "SELECT y.name FROM (SELECT a.name FROM account a) y",
      "SELECT name FROM account JOIN log USING (name)",
    ]
  `);
});
