import { describe, expect, test } from "vitest";
import type { CreateTable } from "../../src/dialect/index.js";
import { history } from "./history.samples.js";

const owner: CreateTable = {
  kind: "createTable",
  table: "owner",
  columns: [{ name: "id", type: { type: "integer" }, primaryKey: true }],
};

const account: CreateTable = {
  kind: "createTable",
  table: "account",
  columns: [
    { name: "id", type: { type: "integer" }, primaryKey: true },
    { name: "owner_id", type: { type: "integer" }, nullable: false },
    { name: "email", type: { type: "string", length: 50 }, nullable: false, default: "" },
    { name: "state", type: { type: "enum", values: ["open", "shut"] }, default: "open" },
    { name: "note", type: { type: "unicodeText" }, comment: "free" },
    { name: "total", type: { type: "numeric", precision: 10, scale: 2 }, computed: { sql: "id * 2" } },
  ],
  constraints: [
    { constraint: "unique", columns: ["email"] },
    {
      constraint: "foreignKey",
      columns: ["owner_id"],
      references: { table: "owner", columns: ["id"] },
      onDelete: "restrict",
    },
  ],
  indexes: [
    { columns: ["owner_id"] },
    { name: "ix_open", columns: ["state"], where: "state = 'open'", mssql: { include: ["note"] } },
  ],
  comment: "money",
};

function made() {
  const run = history();
  run(owner);
  run(account);
  return run;
}

test("createTable", () => {
  const run = history();
  run(owner);
  expect(run(account).join(";\n")).toMatchInlineSnapshot(`
    "CREATE TABLE account (
        id INTEGER NOT NULL IDENTITY,
        owner_id INTEGER NOT NULL,
        email VARCHAR(50) NOT NULL DEFAULT '',
        state VARCHAR(4) NULL DEFAULT 'open' CHECK (state IN ('open', 'shut')),
        note NVARCHAR(max) NULL,
        total AS (id * 2) PERSISTED,
        CONSTRAINT pk_account PRIMARY KEY (id),
        CONSTRAINT uq_account_email UNIQUE (email),
        CONSTRAINT fk_account_owner_id_owner FOREIGN KEY (owner_id) REFERENCES owner (id) ON DELETE NO ACTION
    );
    CREATE INDEX ix_account_owner_id ON account (owner_id);
    CREATE INDEX ix_open ON account (state) INCLUDE (note) WHERE state = 'open';
    DECLARE @schema sysname = SCHEMA_NAME();
    EXEC sys.sp_addextendedproperty N'MS_Description', N'money', N'SCHEMA', @schema, N'TABLE', N'account';
    DECLARE @schema sysname = SCHEMA_NAME();
    EXEC sys.sp_addextendedproperty N'MS_Description', N'free', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'note'"
  `);
});

test("createTable with ifNotExists asks the catalog for each part", () => {
  expect(history()({ ...owner, comment: "who", ifNotExists: true }).join(";\n")).toMatchInlineSnapshot(`
    "IF OBJECT_ID(N'owner') IS NULL
    CREATE TABLE owner (
        id INTEGER NOT NULL IDENTITY,
        CONSTRAINT pk_owner PRIMARY KEY (id)
    );
    DECLARE @schema sysname = SCHEMA_NAME();
    IF NOT EXISTS (SELECT * FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'owner') AND minor_id = 0 AND name = N'MS_Description')
    EXEC sys.sp_addextendedproperty N'MS_Description', N'who', N'SCHEMA', @schema, N'TABLE', N'owner'"
  `);
});

describe("alterColumn", () => {
  test("a column that grows keeps its unique constraint, and says its nullability again", () => {
    const sql = made()({
      kind: "alterColumn",
      table: "account",
      column: "email",
      type: { type: "string", length: 80 },
    });
    expect(sql).toEqual(["ALTER TABLE account ALTER COLUMN email VARCHAR(80) NOT NULL"]);
  });

  test("default, constraints and indexes step aside for another type and return", () => {
    const sql = made()({
      kind: "alterColumn",
      table: "account",
      column: "email",
      type: { type: "unicode", length: 80 },
    });
    expect(sql.join(";\n")).toMatchInlineSnapshot(`
      "DECLARE @sql nvarchar(max) = N'';
      SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
      FROM sys.default_constraints
      WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'email', 'ColumnId');
      EXEC (@sql);
      ALTER TABLE account DROP CONSTRAINT uq_account_email;
      ALTER TABLE account ALTER COLUMN email NVARCHAR(80) NOT NULL;
      ALTER TABLE account ADD DEFAULT N'' FOR email;
      ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email)"
    `);
  });

  test("the foreign keys of other tables step aside for a key that changes", () => {
    const run = history();
    run({ ...owner, columns: [{ name: "id", type: { type: "string", length: 5 }, primaryKey: true }] });
    run({
      ...owner,
      table: "pet",
      columns: [{ name: "owner", type: { type: "string", length: 9 } }],
      constraints: [
        { constraint: "foreignKey", columns: ["owner"], references: { table: "owner", columns: ["id"] } },
      ],
    });
    const type = { type: "string", length: 9 } as const;
    expect(
      run({ kind: "alterColumn", table: "owner", column: "id", type }).join(";\n"),
    ).toMatchInlineSnapshot(`
      "ALTER TABLE pet DROP CONSTRAINT fk_pet_owner_owner;
      ALTER TABLE owner DROP CONSTRAINT pk_owner;
      ALTER TABLE owner ALTER COLUMN id VARCHAR(9) NOT NULL;
      ALTER TABLE owner ADD CONSTRAINT pk_owner PRIMARY KEY (id);
      ALTER TABLE pet ADD CONSTRAINT fk_pet_owner_owner FOREIGN KEY (owner) REFERENCES owner (id)"
    `);
  });

  test("a key that would refer to another type is refused", () => {
    const type = { type: "bigInteger" } as const;
    expect(() => made()({ kind: "alterColumn", table: "owner", column: "id", type })).toThrow(
      "one type, and fk_account_owner_id_owner would have INTEGER and BIGINT",
    );
  });

  test("an enum's check is found by the catalog and made anew", () => {
    const sql = made()({
      kind: "alterColumn",
      table: "account",
      column: "state",
      type: { type: "enum", values: ["open", "shut", "lost"] },
    });
    expect(sql.join(";\n")).toMatchInlineSnapshot(`
      "DECLARE @sql nvarchar(max) = N'';
      SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
      FROM sys.check_constraints
      WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'state', 'ColumnId') AND is_system_named = 1;
      EXEC (@sql);
      ALTER TABLE account ADD CHECK (state IN ('open', 'shut', 'lost'))"
    `);
  });

  test("a default alone", () => {
    const run = made();
    expect(
      run({ kind: "alterColumn", table: "account", column: "note", default: "-" }).join(";\n"),
    ).toMatchInlineSnapshot(`"ALTER TABLE account ADD DEFAULT N'-' FOR note"`);
  });

  test("a rename quotes the path and not the new name", () => {
    const sql = made()({ kind: "alterColumn", table: "account", column: "note", renameTo: "it's [new]" });
    expect(sql).toEqual(["EXEC sp_rename N'account.note', N'it''s [new]', N'COLUMN'"]);
  });

  test("identity and computed columns are not altered", () => {
    expect(() =>
      made()({ kind: "alterColumn", table: "account", column: "email", autoincrement: true }),
    ).toThrow("identity");
    expect(() =>
      made()({ kind: "alterColumn", table: "account", column: "total", type: { type: "integer" } }),
    ).toThrow("computed");
  });
});

test("dropColumn drops first what holds the column", () => {
  const run = made();
  expect(run({ kind: "dropColumn", table: "account", column: "state" }).join(";\n")).toMatchInlineSnapshot(`
    "DECLARE @sql nvarchar(max) = N'';
    SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
    FROM sys.default_constraints
    WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'state', 'ColumnId');
    EXEC (@sql);
    DECLARE @sql nvarchar(max) = N'';
    SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
    FROM sys.check_constraints
    WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'state', 'ColumnId') AND is_system_named = 1;
    EXEC (@sql);
    DROP INDEX ix_open ON account;
    ALTER TABLE account DROP COLUMN state"
  `);
  expect(run({ kind: "dropColumn", table: "account", column: "owner_id" })).toEqual([
    "DROP INDEX ix_account_owner_id ON account",
    "ALTER TABLE account DROP CONSTRAINT fk_account_owner_id_owner",
    "ALTER TABLE account DROP COLUMN owner_id",
  ]);
});

test("dropColumn refuses a column that a check uses", () => {
  const run = made();
  run({
    kind: "addConstraint",
    table: "account",
    constraint: { constraint: "check", name: "ck_email", condition: "email <> 'x'" },
  });
  expect(() => run({ kind: "dropColumn", table: "account", column: "email" })).toThrow("ck_email");
});

test("dropColumn refuses a column that an index holds without being keyed by it", () => {
  expect(() => made()({ kind: "dropColumn", table: "account", column: "note" })).toThrow("ix_open");
});

test("addColumn fills the rows that are there with the default", () => {
  const sql = made()({
    kind: "addColumn",
    table: "account",
    column: { name: "age", type: { type: "integer" }, default: 0 },
  });
  expect(sql).toEqual(["ALTER TABLE account ADD age INTEGER NULL DEFAULT 0 WITH VALUES"]);
});

test("IDENTITY_INSERT surrounds only rows that give the identity column", () => {
  const run = made();
  expect(
    run({ kind: "insertRows", table: "owner", rows: [{ id: 1 }, { id: 2 }] }).join("\n--\n"),
  ).toMatchInlineSnapshot(`
      "SET IDENTITY_INSERT owner ON;
      INSERT INTO owner (id) VALUES
          (1),
          (2);
      SET IDENTITY_INSERT owner OFF"
    `);
  expect(run({ kind: "insertRows", table: "account", rows: [{ owner_id: 1 }] })).toEqual([
    "INSERT INTO account (owner_id) VALUES\n    (1)",
  ]);
});

test("dropTable with cascade drops the foreign keys to the table by name", () => {
  expect(made()({ kind: "dropTable", table: "owner", cascade: true })).toEqual([
    "ALTER TABLE account DROP CONSTRAINT fk_account_owner_id_owner",
    "DROP TABLE owner",
  ]);
});

test("comments are added, changed and dropped as the history knows them", () => {
  const run = made();
  const words = ["setTableComment", "setTableComment", "dropTableComment"] as const;
  const calls = words.map(
    (kind) => run({ kind, table: "owner", comment: "a\nb" } as never)[0]!.match(/sp_\w+/)?.[0],
  );
  expect(calls).toEqual(["sp_addextendedproperty", "sp_updateextendedproperty", "sp_dropextendedproperty"]);
  expect(run({ kind: "dropTableComment", table: "owner" })).toEqual([
    "-- owner has no comment that could be dropped",
  ]);
});

test("a primary key without a name is found by the catalog", () => {
  const run = history();
  run({
    ...owner,
    columns: [{ name: "id", type: { type: "integer" } }],
    constraints: [{ constraint: "primaryKey", columns: ["id"], nameFinal: true }],
  });
  expect(run({ kind: "dropConstraint", table: "owner", type: "primaryKey" }).join()).toMatchInlineSnapshot(`
    "DECLARE @sql nvarchar(max) = N'';
    SELECT @sql = @sql + N'ALTER TABLE owner DROP CONSTRAINT ' + QUOTENAME(name) + N';'
    FROM sys.key_constraints
    WHERE parent_object_id = OBJECT_ID(N'owner') AND type = 'PK';
    EXEC (@sql)"
  `);
});

test("what SQL Server cannot do is refused", () => {
  const index = { kind: "createIndex", table: "account", name: "ix" } as const;
  const run = made();
  expect(() => run({ ...index, columns: [{ expression: "lower(email)" }] })).toThrow("not expressions");
  expect(() => run({ ...index, columns: [{ column: "email", nulls: "last" }] })).toThrow("NULL");
  const key = { constraint: "unique", columns: ["email", "id"], name: "uq_both", deferrable: true } as const;
  expect(() => run({ kind: "addConstraint", table: "account", constraint: key })).toThrow("defer");
  expect(() => run({ ...owner, table: "t", temporary: true })).toThrow("temporary");
  const array = { name: "a", type: { type: "array", of: { type: "integer" } } } as const;
  expect(() => run({ kind: "addColumn", table: "owner", column: array })).toThrow("array");
});
