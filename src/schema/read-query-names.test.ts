import { describe, expect, it } from "vitest";
import { mentionsIn, type Relation, type RelationOf } from "./mentions.js";
import { readQueryNames, readTriggerNames } from "./read-query-names.js";
import { renameColumnInQuery, renameTableInQuery } from "./rename-in-query.js";

const relations: readonly Relation[] = [
  { table: "account", columns: ["id", "name", "balance"] },
  { table: "invoice", columns: ["id", "account_id", "total"] },
  { table: "active" },
];
const relationOf: RelationOf = ({ table }) => relations.find((one) => one.table === table.toLowerCase());

const mentions = (sql: string) => mentionsIn(readQueryNames(sql), relationOf);
const account = (columns: readonly string[], more: object = {}) => ({ table: "account", columns, ...more });

describe("what a query names", () => {
  const cases: readonly (readonly [string, string, readonly object[]])[] = [
    [
      "columns of its only table",
      "SELECT id, Name FROM Account WHERE balance > 1",
      [account(["id", "name", "balance"])],
    ],
    ["columns by an alias", "SELECT a.id FROM account AS a", [account(["id"])]],
    [
      "columns of a join, those that both have only by their table",
      "SELECT name, id, i.total FROM account a JOIN invoice i ON i.account_id = a.id",
      [account(["name", "id"]), { table: "invoice", columns: ["total", "account_id"], perhaps: ["id"] }],
    ],
    [
      "tables in a list and in subqueries",
      "SELECT 1 FROM account, (invoice) WHERE EXISTS (SELECT 1 FROM active)",
      [account([]), { table: "invoice", columns: [] }, { table: "active", columns: [] }],
    ],
    ["everything, by a star", "SELECT * FROM account", [account([], { star: ["id", "name", "balance"] })]],
    [
      "everything of one table, by its star",
      "SELECT i.*, a.name FROM account a, invoice i",
      [account(["name"]), { table: "invoice", columns: [], star: ["id", "account_id", "total"] }],
    ],
    ["no multiplication for a star", "SELECT 2 * balance, count(*) FROM account", [account(["balance"])]],
    [
      "no name that it gives",
      "SELECT id AS name, id balance FROM account",
      [account(["id"], { perhaps: ["balance"] })],
    ],
    [
      "perhaps what a name given may hide",
      "SELECT id AS name FROM account ORDER BY name",
      [account(["id"], { perhaps: ["name"] })],
    ],
    [
      "no table of its own making",
      "WITH x (name) AS (SELECT id FROM account) SELECT name FROM x",
      [account(["id"], { perhaps: ["name"] })],
    ],
    [
      "perhaps any column of a view whose columns are not known",
      "SELECT a.id, name FROM active a",
      [{ table: "active", columns: [], perhaps: ["id", "name"] }],
    ],
    [
      "no field, string, comment or cast",
      "SELECT EXTRACT(name FROM x), 'id', CAST(x AS balance) /* balance */ FROM account -- id",
      [account(["name"])],
    ],
    ["no routine", "SELECT name(1), id FROM account", [account(["id"])]],
    ["no IS DISTINCT FROM", "SELECT id FROM account WHERE 1 IS DISTINCT FROM invoice", [account(["id"])]],
    [
      "each column of a star whose rows are matched",
      "SELECT * FROM account UNION SELECT id, account_id, total FROM invoice",
      [
        account([], { perhaps: ["id", "name", "balance"], star: ["id", "name", "balance"] }),
        { table: "invoice", columns: ["id", "account_id", "total"] },
      ],
    ],
  ];

  it.each(cases)("%s", (_does, sql, expected) => {
    const found = mentions(sql).map(({ perhaps, ...one }) => ({
      ...one,
      ...(perhaps === undefined ? {} : { perhaps: [...perhaps].sort() }),
    }));
    const wanted = (expected as { perhaps?: string[] }[]).map(({ perhaps, ...one }) => ({
      ...one,
      ...(perhaps === undefined ? {} : { perhaps: [...perhaps].sort() }),
    }));
    expect(found).toEqual(wanted);
  });

  it("survives hostile text", () => {
    for (const sql of ["(".repeat(50_000), "FROM FROM ,", 'SELECT "', "SELECT a.", ")", "WITH", ""]) {
      expect(() => readQueryNames(sql)).not.toThrow();
      expect(() => readTriggerNames(sql)).not.toThrow();
    }
  });
});

describe("what a trigger names", () => {
  it("its table, the rows that change, and what its statements name", () => {
    const sql =
      "AFTER UPDATE OF name ON account WHEN NEW.balance > 1 BEGIN INSERT INTO invoice (id, total) VALUES (OLD.id, 1); END";
    expect(mentionsIn(readTriggerNames(sql), relationOf)).toEqual([
      account(["name", "balance", "id"]),
      { table: "invoice", columns: ["id", "total"] },
    ]);
  });
});

describe("a query after a rename", () => {
  const print = (name: string) => (/^[a-z_]+$/.test(name) ? name : `"${name}"`);
  const column = (sql: string) =>
    renameColumnInQuery(
      sql,
      readQueryNames(sql),
      relationOf,
      { table: "account" },
      { before: "name", after: "title", print },
    );
  const table = (sql: string) =>
    renameTableInQuery(
      sql,
      readQueryNames(sql),
      relationOf,
      { table: "account" },
      { after: "my konto", print },
    );

  it("has the column's name after wherever it is that column", () => {
    expect(column("SELECT name, a.NAME, \"name\" || 'name', i.name FROM account a, invoice i -- name")).toBe(
      "SELECT title, a.title, \"title\" || 'name', i.name FROM account a, invoice i -- name",
    );
  });

  it("is not told where nobody can tell whose the name is", () => {
    expect(column("SELECT id AS name FROM account ORDER BY name")).toBeUndefined();
    expect(column("SELECT name FROM account, active")).toBeUndefined();
    expect(column("SELECT name FROM (SELECT name FROM account)")).toBeUndefined();
  });

  it("has the table's name after wherever it is that table", () => {
    expect(table("SELECT account.id, b.id, account.* FROM account, account b WHERE account = 1")).toBe(
      'SELECT "my konto".id, b.id, "my konto".* FROM "my konto", "my konto" b WHERE account = 1',
    );
    expect(table("SELECT account.id FROM invoice account, account x")).toBe(
      'SELECT account.id FROM invoice account, "my konto" x',
    );
  });
});
