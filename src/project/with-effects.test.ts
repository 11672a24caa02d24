import { describe, expect, it } from "vitest";
import { type CompileRequest, compile, schemaAfter, statementsOf } from "../compile/index.js";
import { definitionsWith, dialectNamed } from "../core.js";
import { type Operation, type SchemaModel, ServerVersion, type UnknownTables } from "../dialect/index.js";
import { column, op, primaryKey, unique } from "../operations/build/index.js";
import type { Revision } from "../revision/revision.js";
import { withEffects } from "./with-effects.js";

interface History {
  readonly dialect?: string;
  readonly unknownTables?: UnknownTables;
  readonly direction?: "upgrade" | "downgrade";
  /** What an earlier revision did. */
  readonly earlier?: readonly Operation[];
}

const account = op.createTable("account", [
  column("id", "integer", { primaryKey: true }),
  column("name", { type: "string", length: 50 }),
]);

function revisionOf(revision: string, upgrade: readonly Operation[]): Revision {
  const file = `revisions/${revision}.ts`;
  return { revision, downRevisions: [], branchLabels: [], dependsOn: [], message: "", file, upgrade };
}

/** A history of two revisions whose raw SQL was read. */
async function request(operations: readonly Operation[], history: History = {}): Promise<CompileRequest> {
  const { direction = "upgrade", unknownTables, earlier = [] } = history;
  const dialect = await dialectNamed(history.dialect ?? "postgresql", []);
  const before = revisionOf("a0", earlier);
  const revision = revisionOf("a1", operations);
  return withEffects({
    project: "test",
    dialect,
    server: new ServerVersion(dialect.traits.defaultVersion),
    settings: {},
    naming: {},
    definitions: definitionsWith([]),
    versionTable: { table: "alembic_version", primaryKey: true },
    timeouts: {},
    direction,
    from: direction === "upgrade" ? ["a0"] : ["a1"],
    to: direction === "upgrade" ? ["a1"] : ["a0"],
    toHeads: true,
    steps: [{ revision, before: ["a0"], after: ["a1"], moves: [] }],
    applied: direction === "upgrade" ? [before] : [before, revision],
    warnings: [],
    ...(unknownTables === undefined ? {} : { unknownTables }),
  });
}

async function modelOf(operations: readonly Operation[], history?: History): Promise<SchemaModel> {
  return schemaAfter(await request(operations, history));
}

async function sqlOf(operations: readonly Operation[], history?: History): Promise<string[]> {
  return [...statementsOf(compile(await request(operations, history)))].map(({ sql }) => sql);
}

describe("raw SQL that changes the schema", () => {
  it("gives a sequence to a column, with which it goes and comes back", async () => {
    const operations = [
      account,
      op.execute("CREATE SEQUENCE public.n INCREMENT BY -3; ALTER SEQUENCE n OWNED BY public.account.id"),
    ];
    const drop = [op.dropTable("account")];
    expect((await modelOf(operations)).sequence("n")?.ownedBy).toEqual({ table: "account", column: "id" });
    expect((await modelOf(drop, { earlier: operations })).sequences()).toEqual([]);
    const back = await sqlOf(drop, { earlier: operations, direction: "downgrade" });
    expect(back[0]).toBe("CREATE SEQUENCE n INCREMENT BY -3");
    expect(back.at(-1)).toBe("ALTER SEQUENCE n OWNED BY account.id");
  });

  it("is followed by the model", async () => {
    const model = await modelOf([
      account,
      op.execute(
        "CREATE TYPE mood AS ENUM ('sad', 'ok'); ALTER TABLE public.account ADD COLUMN mood mood NOT NULL",
      ),
      op.execute("ALTER TYPE mood ADD VALUE 'glad'; ALTER TABLE account RENAME COLUMN name TO title"),
      op.execute(
        "CREATE UNIQUE INDEX ix ON account (title); ALTER TABLE account ADD CONSTRAINT uq UNIQUE USING INDEX ix",
      ),
      op.execute("CREATE TABLE post (id serial PRIMARY KEY, owner int REFERENCES account)"),
    ]);
    const table = model.table({ table: "account" });
    expect(table?.columns.map(({ name }) => name)).toEqual(["id", "title", "mood"]);
    expect(table?.columns[2]?.type).toEqual({
      type: "enum",
      name: "mood",
      values: ["sad", "ok", "glad"],
      create: false,
    });
    expect(table?.constraints[1]).toEqual({ constraint: "unique", name: "uq", columns: ["title"] });
    expect(table?.indexes).toEqual([]);
    expect(table?.unsure).toBeUndefined();
    expect(model.table({ table: "post" })?.constraints[1]).toMatchObject({
      constraint: "foreignKey",
      references: { table: "account", columns: ["id"] },
    });
  });

  it("makes the server's column what MySQL restates", async () => {
    const alter = op.alterColumn("account", "name", { nullable: false });
    const raw = op.execute("ALTER TABLE account MODIFY name VARCHAR(80) NULL DEFAULT 'x' COMMENT 'y'");
    expect((await sqlOf([account, raw, alter], { dialect: "mysql" })).at(-1)).toBe(
      "ALTER TABLE account MODIFY name VARCHAR(80) NOT NULL DEFAULT 'x' COMMENT 'y'",
    );
  });

  it("that nobody understands is no matter to what needs nothing of the table", async () => {
    const raw = op.execute(
      "DO $$ BEGIN LOOP ALTER TABLE account DROP COLUMN IF EXISTS name; EXIT; END LOOP; END $$",
    );
    const add = op.addColumn("account", column("name", "text"));
    expect((await sqlOf([account, raw, add])).at(-1)).toBe("ALTER TABLE account ADD COLUMN name TEXT");
  });

  it("that nobody understands is a fault to whoever relies on the table", async () => {
    const raw = op.execute("ALTER TABLE account EXCHANGE PARTITION p WITH TABLE other");
    const alter = op.alterColumn("account", "name", { nullable: false });
    await expect(sqlOf([account, raw, alter], { dialect: "mysql" })).rejects.toMatchObject({
      code: "model-unsure",
      message: expect.stringContaining(
        "EXCHANGE PARTITION p WITH TABLE other (revision a1, revisions/a1.ts)",
      ),
      advice: expect.stringContaining("effects"),
    });
  });

  it("gives every text of a MySQL table another character set", async () => {
    const wide = op.createTable("account", [
      column("id", "integer", { primaryKey: true }),
      column(
        "name",
        { type: "string", length: 50, collation: "latin1_bin" },
        { mysql: { charset: "latin1" } },
      ),
      column("about", "text"),
    ]);
    const raw = op.execute("ALTER TABLE account CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    const alter = op.alterColumn("account", "name", { nullable: false });
    const history = { dialect: "mysql" };
    // The column's own character set is gone: the table's is meant.
    expect((await sqlOf([wide, raw, alter], history)).at(-1)).toBe(
      "ALTER TABLE account MODIFY name VARCHAR(50) NOT NULL",
    );
    const table = (await modelOf([wide, raw], history)).table({ table: "account" });
    expect(table?.options.mysql).toEqual({ charset: "utf8mb4", collation: "utf8mb4_bin" });
    // TEXT may be MEDIUMTEXT now.
    const grown = op.alterColumn("account", "about", { nullable: false });
    await expect(sqlOf([wide, raw, grown], history)).rejects.toMatchObject({ code: "model-unsure" });
  });

  it("in a DO block that asks the catalog first changes what is not there", async () => {
    const guarded = op.execute(
      "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood') THEN CREATE TYPE mood AS ENUM ('glad'); END IF; END $$",
    );
    const once = op.execute(
      "DO $$ BEGIN CREATE TYPE mood AS ENUM ('sad'); EXCEPTION WHEN duplicate_object THEN null; END $$",
    );
    const model = await modelOf([guarded, once]);
    expect(model.enum("mood")).toEqual({ name: "mood", values: ["glad"] });
  });

  it("leaves no way back that would have to be guessed", async () => {
    const earlier = [account, op.execute("ALTER TABLE account INHERIT other")];
    const unsure = { direction: "downgrade", earlier } as const;
    for (const operation of [
      op.dropTable("account"),
      op.dropColumn("account", "name"),
      op.alterColumn("account", "name", { type: "text" }),
      op.setTableComment("account", "x"),
      op.dropConstraint("account", "uq"),
      op.dropIndex("ix"),
    ]) {
      await expect(sqlOf([operation], unsure)).rejects.toMatchObject({ code: "model-unsure" });
    }
    const add = op.addColumn("account", column("email", "text"));
    expect(await sqlOf([add], unsure)).toEqual(["ALTER TABLE account DROP COLUMN email"]);
  });

  it("does what its author says it does, whatever it looks like", async () => {
    const raw = op.execute("ALTER TABLE account ADD COLUMN a int", {
      effects: [op.addColumn("account", column("b", "text"))],
    });
    const names = (await modelOf([account, raw]))
      .table({ table: "account" })
      ?.columns.map(({ name }) => name);
    expect(names).toEqual(["id", "name", "b"]);
    const nothing = op.execute("DROP TABLE account", { effects: [] });
    expect((await modelOf([account, nothing])).table({ table: "account" })).toBeDefined();
  });

  it("never is a fault by itself", async () => {
    const texts = [
      "ALTER TABLE nobody ADD COLUMN a int",
      "DROP TABLE nobody; DROP INDEX nobody; DROP TYPE nobody",
      "ALTER TABLE account ADD COLUMN id int",
      "ALTER TABLE account DROP CONSTRAINT nobody",
      "CREATE TABLE post (id int REFERENCES nobody (id))",
      "ALTER TYPE nobody ADD VALUE 'x'",
    ];
    const model = await modelOf([account, ...texts.map((sql) => op.execute(sql))]);
    expect(model.unsureTables().map(({ table }) => table)).toEqual(["account", "post"]);
  });

  it("that makes views and triggers lets SQLite rebuild their table", async () => {
    const made = op.execute(
      "CREATE TRIGGER touch AFTER UPDATE ON account BEGIN DELETE FROM account WHERE id = 0; END; CREATE VIEW names AS SELECT name FROM account",
    );
    const longer = op.alterColumn("account", "name", { type: { type: "string", length: 90 } });
    const history = { dialect: "sqlite", earlier: [account, made] };
    expect((await sqlOf([longer], history)).at(-1)).toBe(
      "CREATE TRIGGER touch AFTER UPDATE ON account BEGIN DELETE FROM account WHERE id = 0; END",
    );
    await expect(sqlOf([op.dropColumn("account", "name")], history)).rejects.toMatchObject({
      code: "in-use",
    });
    const dropped = [op.execute("DROP VIEW names"), op.dropColumn("account", "name")];
    expect((await sqlOf(dropped, history)).at(-1)).toBe("ALTER TABLE account DROP COLUMN name");
  });

  it("that lets views read one another in a circle ends nowhere else than at a fault", async () => {
    const circle = op.execute(
      "CREATE VIEW v AS SELECT * FROM account; CREATE VIEW w AS SELECT * FROM v; DROP VIEW v; CREATE VIEW v AS SELECT * FROM w, account",
    );
    const history = { dialect: "sqlite", earlier: [account, circle] };
    await expect(sqlOf([op.dropColumn("account", "name")], history)).resolves.toHaveLength(1);
    await expect(sqlOf([op.dropTable("account")], history)).rejects.toMatchObject({ code: "in-use" });
    await expect(sqlOf([op.dropTable("account", { cascade: true })], history)).resolves.toHaveLength(3);
  });

  it("that drops more than it names takes along what PostgreSQL takes along", async () => {
    const view = op.execute("CREATE VIEW names AS SELECT name FROM account");
    const earlier = [account, view, op.execute("ALTER TABLE account DROP COLUMN name CASCADE")];
    expect((await modelOf([], { earlier })).dependents.all()).toEqual([]);
    const table = op.execute("CREATE TABLE names (id int)");
    const known = await modelOf([op.execute("DO $$ BEGIN DROP VIEW names; END $$"), table], {
      earlier: [account, view],
    });
    expect([known.view("names"), known.table({ table: "names" })?.columns.length]).toEqual([undefined, 1]);
  });

  it("makes the table sure again by making it anew", async () => {
    const raw = op.execute(
      "ALTER TABLE account INHERIT other; DROP TABLE account; CREATE TABLE account (id int)",
    );
    expect((await modelOf([account, raw])).unsureTables()).toEqual([]);
  });
});

describe("tables that no revision created", () => {
  const onUnknown = [
    op.addColumn("account", column("email", "text")),
    op.alterColumn("account", "name", { nullable: false }),
    op.alterColumn("account", "name", { renameTo: "title" }),
    op.addConstraint("account", unique(["email", "title"], { name: "uq" })),
    op.dropConstraint("account", "ck"),
    op.createIndex("ix", "account", ["title"]),
    op.dropIndex("iy"),
    op.dropColumn("account", "age"),
  ];

  it("are a fault unless the project assumes them", async () => {
    await expect(sqlOf(onUnknown)).rejects.toMatchObject({ code: "table-unknown" });
    expect(await sqlOf(onUnknown, { unknownTables: "assume" })).toEqual([
      "ALTER TABLE account ADD COLUMN email TEXT",
      "ALTER TABLE account\n    ALTER COLUMN name SET NOT NULL",
      "ALTER TABLE account RENAME COLUMN name TO title",
      "ALTER TABLE account ADD CONSTRAINT uq UNIQUE (email, title)",
      "ALTER TABLE account DROP CONSTRAINT ck",
      "CREATE INDEX ix ON account (title)",
      "DROP INDEX iy",
      "ALTER TABLE account DROP COLUMN age",
    ]);
  });

  it.each(["mysql", "mariadb", "sqlite", "mssql", "oracle"])(
    "are not restated by guess: %s",
    async (dialect) => {
      const history = { dialect, unknownTables: "assume" } as const;
      const alter = op.alterColumn("account", "name", { nullable: false });
      await expect(sqlOf([alter], history)).rejects.toMatchObject({ code: "model-unsure" });
      const [statement] = await sqlOf([op.addColumn("account", column("email", "text"))], history);
      expect(statement).toContain("email");
    },
  );

  it.each([
    ["mysql", "ALTER TABLE account MODIFY name VARCHAR(50)"],
    ["mssql", "ALTER TABLE account ALTER COLUMN name VARCHAR(50) NULL"],
    ["oracle", "ALTER TABLE account MODIFY name VARCHAR2(50 CHAR) NULL"],
    [
      "postgresql",
      "ALTER TABLE account\n    ALTER COLUMN name TYPE VARCHAR(50),\n    ALTER COLUMN name DROP NOT NULL",
    ],
  ])("are altered as their author says, who need not say the type before: %s", async (dialect, sql) => {
    const type = { type: "string", length: 50 } as const;
    const alter = op.alterColumn("account", "name", { type, nullable: true, existing: {} });
    expect(await sqlOf([alter], { dialect, unknownTables: "assume" })).toEqual([sql]);
  });

  it.each([
    ["mysql", "ALTER TABLE account ALTER COLUMN name DROP DEFAULT"],
    ["oracle", "ALTER TABLE account MODIFY name DEFAULT NULL"],
    ["mssql", expect.stringContaining("sys.default_constraints")],
    ["postgresql", "ALTER TABLE account\n    ALTER COLUMN name DROP DEFAULT"],
  ])("lose a default, whatever else they are: %s", async (dialect, sql) => {
    const alter = op.alterColumn("account", "name", { default: null });
    expect(await sqlOf([alter], { dialect, unknownTables: "assume" })).toEqual([sql]);
  });

  it("may have a default, which SQL Server must drop before another", async () => {
    const alter = op.alterColumn("account", "name", {
      default: "none",
      existing: { type: { type: "string", length: 50 } },
    });
    const statements = await sqlOf([alter], { dialect: "mssql", unknownTables: "assume" });
    expect(statements).toEqual([
      expect.stringContaining("sys.default_constraints"),
      "ALTER TABLE account ADD DEFAULT 'none' FOR name",
    ]);
  });

  it("are known once a revision declares them", async () => {
    const declared = op.createTable(
      "account",
      [column("id", "integer"), column("name", { type: "string", length: 50 }), primaryKey(["id"])],
      { exists: true },
    );
    const alter = op.alterColumn("account", "name", { nullable: false });
    expect(await sqlOf([declared, alter], { dialect: "mysql" })).toEqual([
      "ALTER TABLE account MODIFY name VARCHAR(50) NOT NULL",
    ]);
  });
});
