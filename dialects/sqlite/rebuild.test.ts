import { expect, test } from "vitest";
import type { Operation } from "../../src/dialect/index.js";
import { compile, openDatabase, remarksOf, scriptOf, sqlOf } from "./in-memory.test-bed.js";

const account: Operation = {
  kind: "createTable",
  table: "account",
  columns: [
    { name: "id", type: { type: "integer" }, primaryKey: true, sqlite: { autoincrement: true } },
    { name: "email", type: { type: "string", length: 100 }, nullable: false },
    { name: "parent", type: { type: "integer" } },
    { name: "order", type: { type: "integer" }, default: 0, nullable: false },
  ],
  constraints: [
    {
      constraint: "foreignKey",
      name: "fk_parent",
      columns: ["parent"],
      references: { table: "account", columns: ["id"] },
      onDelete: "cascade",
    },
    { constraint: "unique", name: "uq_email", columns: ["email"] },
    { constraint: "check", name: "ck_email", condition: "length(email) > 2" },
  ],
  indexes: [
    { name: "ix_order", columns: [{ column: "order", order: "desc" }], where: '"order" > 0' },
    { name: "ix_lower", columns: [{ expression: "lower(email)" }], unique: true },
  ],
};

const invoice: Operation = {
  kind: "createTable",
  table: "invoice",
  columns: [
    { name: "id", type: { type: "integer" }, primaryKey: true },
    { name: "account_id", type: { type: "integer" }, nullable: false },
  ],
  constraints: [
    {
      constraint: "foreignKey",
      name: "fk_account",
      columns: ["account_id"],
      references: { table: "account", columns: ["id"] },
      onDelete: "cascade",
    },
  ],
};

const rows = `
  INSERT INTO account (id, email, parent, "order") VALUES (1, 'ann@x', NULL, 3), (2, 'bob@x', 1, 0), (9, 'cy@xx', 2, 1);
  DELETE FROM account WHERE id = 9;
  INSERT INTO invoice (id, account_id) VALUES (1, 1), (2, 2);
  CREATE VIEW big AS SELECT id FROM account WHERE "order" > 1;
`;

async function database() {
  const made = compile([account, invoice]);
  const bed = await openDatabase();
  bed.run(scriptOf(made.all, "plain"));
  bed.run(rows);
  return bed;
}

async function changed(operation: Operation, { version = "3.40", before = "" } = {}) {
  const bed = await database();
  bed.run(before);
  const { last } = compile([account, invoice, operation], version);
  bed.run(scriptOf(last, "plain", { from: ["aa11"], to: ["bb22"] }));
  return { bed, sql: sqlOf(last), remarks: remarksOf(last) };
}

const longer: Operation = {
  kind: "alterColumn",
  table: "account",
  column: "email",
  type: { type: "string", length: 320 },
};

test("a rebuild keeps rows, keys from and to other tables, indexes, views and the count; no cascade fires", async () => {
  const { bed, sql } = await changed(longer);
  expect(sql.join(";\n")).toMatchInlineSnapshot(`
    "INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
    SELECT
        (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'parent', 'order'))
        + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
           AND tbl_name = 'account' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_order', 'ix_lower'));
    CREATE TABLE _limbeck_account (
        id INTEGER NOT NULL CONSTRAINT pk_account PRIMARY KEY AUTOINCREMENT,
        email VARCHAR(320) NOT NULL,
        parent INTEGER,
        "order" INTEGER DEFAULT 0 NOT NULL,
        CONSTRAINT fk_parent FOREIGN KEY (parent) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT uq_email UNIQUE (email),
        CONSTRAINT ck_email CHECK (length(email) > 2)
    );
    INSERT INTO _limbeck_account (id, email, parent, "order")
    SELECT id, email, parent, account."order" FROM account;
    DELETE FROM sqlite_sequence WHERE name = '_limbeck_account';
    INSERT INTO sqlite_sequence (name, seq)
    SELECT '_limbeck_account', seq FROM sqlite_sequence WHERE name = 'account';
    DROP TABLE account;
    PRAGMA legacy_alter_table = ON;
    ALTER TABLE _limbeck_account RENAME TO account;
    PRAGMA legacy_alter_table = OFF;
    CREATE INDEX ix_order ON account ("order" DESC) WHERE "order" > 0;
    CREATE UNIQUE INDEX ix_lower ON account ((lower(email)))"
  `);
  expect(bed.rows('SELECT id, email, parent, "order" FROM account')).toEqual([
    [1, "ann@x", null, 3],
    [2, "bob@x", 1, 0],
  ]);
  expect(bed.rows("SELECT count(*) FROM invoice")).toEqual([[2]]);
  expect(bed.rows("SELECT * FROM big")).toEqual([[1]]);
  expect(
    bed.rows("SELECT name FROM sqlite_master WHERE tbl_name = 'account' AND sql IS NOT NULL ORDER BY 1"),
  ).toEqual([["account"], ["ix_lower"], ["ix_order"]]);
  expect(bed.rows("SELECT name, seq FROM sqlite_sequence")).toEqual([["account", 9]]);
  expect(bed.rows("SELECT sql FROM sqlite_master WHERE name = 'invoice'")[0]![0]).toContain(
    "REFERENCES account (id)",
  );
  expect(bed.rows("SELECT \"table\" FROM pragma_foreign_key_list('account')")).toEqual([["account"]]);
  expect(bed.rows("PRAGMA foreign_keys")).toEqual([[1]]);
  expect(bed.rows("PRAGMA legacy_alter_table")).toEqual([[0]]);
  expect(bed.rows("SELECT version_num FROM alembic_version")).toEqual([["bb22"]]);
  bed.run("DELETE FROM account WHERE id = 1");
  expect(bed.rows("SELECT count(*) FROM account")).toEqual([[0]]);
  expect(bed.rows("SELECT count(*) FROM invoice")).toEqual([[0]]);
});

test("a table with a trigger, an index or a column that the history did not make is not rebuilt", async () => {
  for (const before of [
    "CREATE TRIGGER seen AFTER INSERT ON account BEGIN DELETE FROM invoice; END",
    "CREATE INDEX by_hand ON account (parent)",
    "ALTER TABLE account ADD COLUMN by_hand INTEGER",
  ]) {
    const bed = await database();
    bed.run(before);
    const { last } = compile([account, invoice, longer]);
    const message = bed.fails(scriptOf(last, "plain", { from: ["aa11"], to: ["bb22"] }));
    expect(message).toContain(
      "refused: the table has columns, indexes or triggers that the history does not know",
    );
    expect(bed.rows("SELECT version_num FROM alembic_version")).toEqual([["aa11"]]);
    expect(bed.rows("SELECT count(*) FROM account")).toEqual([[2]]);
  }
});

test("rows that break a new foreign key undo the whole script", async () => {
  const bed = await database();
  bed.run('UPDATE account SET "order" = 77');
  const { last } = compile([
    account,
    invoice,
    {
      kind: "addConstraint",
      table: "account",
      constraint: {
        constraint: "foreignKey",
        name: "fk_order",
        columns: ["order"],
        references: { table: "invoice", columns: ["id"] },
      },
    },
  ]);
  expect(bed.fails(scriptOf(last, "plain", { from: ["aa11"], to: ["bb22"] }))).toContain(
    "refused: rows refer to rows that do not exist",
  );
  expect(bed.rows("SELECT version_num FROM alembic_version")).toEqual([["aa11"]]);
  expect(bed.rows("SELECT count(*) FROM pragma_foreign_key_list('account')")).toEqual([[1]]);
});

test("a batch rebuilds once, follows renames, and gives new columns their default", async () => {
  const { bed, sql } = await changed({
    kind: "batch",
    table: "account",
    operations: [
      { kind: "alterColumn", table: "account", column: "order", renameTo: "rank", type: { type: "text" } },
      {
        kind: "addColumn",
        table: "account",
        column: { name: "state", type: { type: "string" }, nullable: false, default: "new" },
      },
      { kind: "dropColumn", table: "account", column: "parent" },
      { kind: "createIndex", table: "account", columns: ["state"] },
      { kind: "dropIndex", table: "account", name: "ix_order" },
    ],
  });
  expect(sql.filter((one) => one.startsWith("CREATE TABLE"))).toHaveLength(1);
  expect(bed.rows("SELECT id, email, rank, typeof(rank), state FROM account")).toEqual([
    [1, "ann@x", "3", "text", "new"],
    [2, "bob@x", "0", "text", "new"],
  ]);
}, 20_000);

test("a batch that SQLite can do in place is done in place", () => {
  const { last } = compile([
    account,
    {
      kind: "batch",
      table: "account",
      operations: [
        { kind: "addColumn", table: "account", column: { name: "state", type: { type: "string" } } },
        { kind: "alterColumn", table: "account", column: "order", renameTo: "rank" },
        { kind: "createIndex", table: "account", columns: ["state"] },
      ],
    },
  ]);
  expect(sqlOf(last)).toEqual([
    "ALTER TABLE account ADD COLUMN state VARCHAR",
    'ALTER TABLE account RENAME COLUMN "order" TO rank',
    "CREATE INDEX ix_account_state ON account (state)",
  ]);
});

test("renaming a referred column in a rebuild rewrites the tables that refer to it", async () => {
  const { bed } = await changed(
    {
      kind: "batch",
      table: "account",
      operations: [
        { kind: "alterColumn", table: "account", column: "id", renameTo: "number" },
        { kind: "alterColumn", table: "account", column: "email", type: { type: "text" } },
      ],
    },
    { before: "DROP VIEW big" },
  );
  expect(bed.rows("SELECT \"to\" FROM pragma_foreign_key_list('invoice')")).toEqual([["number"]]);
  expect(bed.rows("SELECT \"to\" FROM pragma_foreign_key_list('account')")).toEqual([["number"]]);
  expect(bed.rows("SELECT name, seq FROM sqlite_sequence")).toEqual([["account", 9]]);
});

test("dropping a table with cascade rebuilds the tables that refer to it, without their keys, and keeps their rows", async () => {
  const { bed } = await changed(
    { kind: "dropTable", table: "account", cascade: true },
    { before: "DROP VIEW big" },
  );
  expect(bed.rows("SELECT * FROM invoice")).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(bed.rows("SELECT * FROM pragma_foreign_key_list('invoice')")).toEqual([]);
  expect(
    bed.rows("SELECT name FROM sqlite_master WHERE name LIKE '%account' OR name LIKE '_limbeck%'"),
  ).toEqual([]);
});

test("values are copied as they are: what does not fit the affinity after stays, nothing becomes 0", async () => {
  const { bed } = await changed(
    { kind: "alterColumn", table: "account", column: "email", type: { type: "integer" } },
    {
      before: "UPDATE account SET email = '0123' WHERE id = 2",
    },
  );
  expect(bed.rows("SELECT email FROM account ORDER BY id")).toEqual([["ann@x"], [123]]);
});

test("a NOT NULL column without a default is a fault, alone and in a batch", () => {
  const addColumn = {
    kind: "addColumn",
    table: "account",
    column: { name: "state", type: { type: "text" }, nullable: false },
  } as const;
  expect(() => compile([account, addColumn])).toThrow(/state is added NOT NULL and without a default/);
  expect(() => compile([account, { kind: "batch", table: "account", operations: [addColumn] }])).toThrow(
    /state is added NOT NULL and without a default/,
  );
});

test("STRICT and WITHOUT ROWID survive a rebuild", async () => {
  const bed = await openDatabase();
  const table: Operation = {
    kind: "createTable",
    table: "t",
    columns: [
      { name: "k", type: { type: "uuid" }, primaryKey: true },
      { name: "at", type: { type: "dateTime" }, default: { kind: "now" }, nullable: false },
      { name: "n", type: { type: "bigInteger" } },
    ],
    sqlite: { strict: true, withoutRowid: true },
  };
  const change: Operation = { kind: "alterColumn", table: "t", column: "n", default: 7 };
  bed.run(scriptOf(compile([table]).all, "plain"));
  bed.run("INSERT INTO t (k, n) VALUES ('a', 1), ('b', NULL)");
  bed.run(scriptOf(compile([table, change]).last, "plain", { from: ["aa11"], to: ["bb22"] }));
  expect(bed.rows("SELECT k, n FROM t")).toEqual([
    ["a", 1],
    ["b", null],
  ]);
  expect(bed.rows("SELECT wr, strict FROM pragma_table_list('t')")).toEqual([[1, 1]]);
  bed.run("INSERT INTO t (k) VALUES ('c')");
  expect(bed.rows("SELECT n FROM t WHERE k = 'c'")).toEqual([[7]]);
});

test("a computed or clock default is added by a rebuild, since ADD COLUMN takes constants alone", async () => {
  const { bed, sql } = await changed({
    kind: "addColumn",
    table: "account",
    column: { name: "made", type: { type: "dateTime" }, default: { kind: "now" }, nullable: false },
  });
  expect(sql.some((one) => one.startsWith("ALTER TABLE account ADD"))).toBe(false);
  expect(bed.rows("SELECT count(*) FROM account WHERE made LIKE '20%'")).toEqual([[2]]);
});

test("from 3.53 on, nullability and checks are altered in place", async () => {
  const check: Operation = {
    kind: "addConstraint",
    table: "account",
    constraint: { constraint: "check", name: "ck_rank", condition: '"order" < 100' },
  };
  const cases: [Operation, string][] = [
    [
      { kind: "alterColumn", table: "account", column: "parent", nullable: false },
      "ALTER TABLE account ALTER COLUMN parent SET NOT NULL",
    ],
    [check, 'ALTER TABLE account ADD CONSTRAINT ck_rank CHECK ("order" < 100)'],
    [
      { kind: "dropConstraint", table: "account", name: "ck_email" },
      "ALTER TABLE account DROP CONSTRAINT ck_email",
    ],
    [
      { kind: "dropConstraint", table: "account", name: "fk_parent" },
      "ALTER TABLE account DROP CONSTRAINT fk_parent",
    ],
  ];
  for (const [operation, sql] of cases) {
    const { last } = compile([account, invoice, operation], "3.53");
    expect(sqlOf(last)).toEqual([sql]);
    const bed = await database();
    bed.run("UPDATE account SET parent = 1");
    bed.run(sql);
    expect(sqlOf(compile([account, invoice, operation]).last).length).toBeGreaterThan(3);
  }
});

test("a column goes in place, with its indexes before it, unless a key holds it", async () => {
  const { sql } = await changed(
    { kind: "dropColumn", table: "account", column: "order" },
    { before: "DROP VIEW big" },
  );
  expect(sql).toEqual(["DROP INDEX ix_order", 'ALTER TABLE account DROP COLUMN "order"']);
});
