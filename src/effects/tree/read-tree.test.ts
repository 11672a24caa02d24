import { describe, expect, it } from "vitest";
import { readTree } from "./read-tree.js";

const at = { table: "account" };

/** SQL in, effects out; undefined values do not matter. */
const cases: readonly (readonly [does: string, sql: string, effects: readonly object[]])[] = [
  [
    "a table with all sorts of columns",
    `CREATE TABLE account (
       id serial PRIMARY KEY,
       "größe" varchar(10) DEFAULT 'ä''b' NOT NULL,
       tags text[] DEFAULT '{}'::text[],
       ratio numeric(3, 2) CHECK (ratio > 0 AND ratio < 9) REFERENCES other (x) ON DELETE CASCADE,
       mood my_mood,
       created timestamp with time zone DEFAULT now(),
       twice int GENERATED ALWAYS AS (id * 2) STORED,
       CONSTRAINT uq_account UNIQUE (ratio, mood)
     )`,
    [
      {
        kind: "createTable",
        ...at,
        columns: [
          { name: "id", type: { type: "integer" }, nullable: false, autoincrement: true },
          {
            name: "größe",
            type: { type: "string", length: 10 },
            nullable: false,
            autoincrement: false,
            default: "ä'b",
          },
          {
            name: "tags",
            type: { type: "array", of: { type: "text" } },
            nullable: true,
            autoincrement: false,
            default: { kind: "sql", sql: "'{}'::text[]" },
          },
          {
            name: "ratio",
            type: { type: "numeric", precision: 3, scale: 2 },
            nullable: true,
            autoincrement: false,
          },
          { name: "mood", type: { type: "raw", sql: "my_mood" }, nullable: true, autoincrement: false },
          {
            name: "created",
            type: { type: "dateTime", timezone: true },
            nullable: true,
            autoincrement: false,
            default: { kind: "sql", sql: "now()" },
          },
          {
            name: "twice",
            type: { type: "integer" },
            nullable: true,
            autoincrement: false,
            computed: { sql: "id * 2", stored: true },
          },
        ],
        constraints: [
          { constraint: "primaryKey", columns: ["id"] },
          { constraint: "check", condition: "ratio > 0 AND ratio < 9" },
          {
            constraint: "foreignKey",
            columns: ["ratio"],
            references: { table: "other", columns: ["x"] },
            onDelete: "cascade",
          },
          { constraint: "unique", columns: ["ratio", "mood"], name: "uq_account", nameFinal: true },
        ],
      },
    ],
  ],
  [
    "several commands of one ALTER TABLE, each with its part of the text",
    "ALTER TABLE ONLY account ALTER COLUMN a TYPE jsonb USING f(a, 1)::jsonb, ALTER b SET DEFAULT g(1, 2), ALTER b DROP NOT NULL, DROP COLUMN IF EXISTS c",
    [
      { kind: "alterColumn", ...at, column: "a", type: { type: "raw", sql: "jsonb" } },
      { kind: "alterColumn", ...at, column: "b", default: { kind: "sql", sql: "g(1, 2)" } },
      { kind: "alterColumn", ...at, column: "b", nullable: true },
      { kind: "dropColumn", ...at, column: "c", ifExists: true },
    ],
  ],
  [
    "a column with its key",
    "ALTER TABLE s.account ADD COLUMN id bigserial PRIMARY KEY",
    [
      {
        kind: "addColumn",
        ...at,
        schema: "s",
        column: { name: "id", type: { type: "bigInteger" }, nullable: false, autoincrement: true },
      },
      {
        kind: "addConstraint",
        ...at,
        schema: "s",
        constraint: { constraint: "primaryKey", columns: ["id"] },
      },
    ],
  ],
  [
    "constraints: added, dropped, made of an index, renamed",
    `ALTER TABLE account ADD CONSTRAINT ck CHECK (a > 0) NOT VALID;
     ALTER TABLE account DROP CONSTRAINT IF EXISTS ck CASCADE;
     ALTER TABLE account ADD CONSTRAINT uq UNIQUE USING INDEX ix;
     ALTER TABLE account RENAME CONSTRAINT uq TO uq_2;
     ALTER TABLE account VALIDATE CONSTRAINT ck`,
    [
      {
        kind: "addConstraint",
        ...at,
        constraint: {
          constraint: "check",
          condition: "a > 0",
          name: "ck",
          nameFinal: true,
          postgresql: { notValid: true },
        },
      },
      { kind: "dropConstraint", ...at, name: "ck", ifExists: true },
      { effect: "useIndex", ...at, index: "ix", constraint: "unique", name: "uq" },
      { effect: "renameConstraint", ...at, name: "uq", renameTo: "uq_2" },
    ],
  ],
  [
    "an index with all it can have",
    "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix ON account USING gin (a DESC NULLS LAST, lower('é' || b) text_ops, (a + b)) INCLUDE (z) WITH (fastupdate = off, fillfactor = 70) TABLESPACE fast WHERE a > 1 AND b = '('",
    [
      {
        kind: "createIndex",
        ...at,
        name: "ix",
        nameFinal: true,
        columns: [
          { column: "a", order: "desc", nulls: "last" },
          { expression: "lower('é' || b)" },
          { expression: "a + b" },
        ],
        unique: true,
        where: "a > 1 AND b = '('",
        ifNotExists: true,
        postgresql: {
          using: "gin",
          include: ["z"],
          with: { fastupdate: "off", fillfactor: 70 },
          tablespace: "fast",
        },
      },
      {
        effect: "unsure",
        object: { ...at, because: "raw SQL gave index ix an operator class on an expression" },
      },
    ],
  ],
  [
    "names: of tables, columns, indexes, types",
    "ALTER TABLE account RENAME TO b; ALTER TABLE b RENAME COLUMN x TO y; ALTER INDEX i RENAME TO j; ALTER TYPE e RENAME TO f",
    [
      { kind: "renameTable", ...at, renameTo: "b" },
      { kind: "alterColumn", table: "b", column: "x", renameTo: "y" },
      { effect: "renameIndex", name: "i", renameTo: "j" },
      { effect: "renameEnum", name: "e", renameTo: "f" },
    ],
  ],
  [
    "enum types",
    "CREATE TYPE s.e AS ENUM ('a', 'ü'); ALTER TYPE s.e ADD VALUE IF NOT EXISTS 'b' BEFORE 'ü'; ALTER TYPE s.e RENAME VALUE 'a' TO 'z'; DROP TYPE s.e, f CASCADE",
    [
      { kind: "createEnum", name: "e", schema: "s", values: ["a", "ü"] },
      { kind: "alterEnum", name: "e", schema: "s", addValue: "b", before: "ü", ifNotExists: true },
      { kind: "alterEnum", name: "e", schema: "s", renameValue: "a", renameTo: "z" },
      { kind: "dropEnum", name: "e", schema: "s" },
      { kind: "dropEnum", name: "f" },
    ],
  ],
  [
    "drops and comments",
    "DROP TABLE IF EXISTS account, s.b; DROP INDEX CONCURRENTLY i; COMMENT ON TABLE t IS 'it''s'; COMMENT ON COLUMN t.c IS NULL",
    [
      { kind: "dropTable", ...at, ifExists: true },
      { kind: "dropTable", table: "b", schema: "s", ifExists: true },
      { kind: "dropIndex", name: "i", ifExists: true },
      { kind: "setTableComment", table: "t", comment: "it's" },
      { kind: "dropColumnComment", table: "t", column: "c" },
    ],
  ],
  [
    "sequences, with whose they are",
    "CREATE SEQUENCE IF NOT EXISTS s.q AS smallint INCREMENT BY -2 MINVALUE -5 NO MAXVALUE START 3 CACHE 4 CYCLE OWNED BY s.t.c; ALTER SEQUENCE q OWNED BY NONE; ALTER SEQUENCE q RESTART WITH 4 INCREMENT 7 NO CYCLE OWNED BY t.c; ALTER SEQUENCE q RESTART; ALTER SEQUENCE q RENAME TO r; ALTER SEQUENCE r SET SCHEMA s; DROP SEQUENCE s.r, b",
    [
      {
        kind: "createSequence",
        name: "q",
        schema: "s",
        type: "smallInteger",
        increment: -2,
        minValue: -5,
        start: 3,
        cache: 4,
        cycle: true,
        ownedBy: { table: "t", column: "c" },
        ifNotExists: true,
      },
      { effect: "restateSequence", name: "q", set: { ownedBy: null } },
      {
        effect: "restateSequence",
        name: "q",
        set: { increment: 7, cycle: false, ownedBy: { table: "t", column: "c" } },
      },
      { effect: "restateSequence", name: "q", set: { name: "r" } },
      { effect: "restateSequence", name: "r", set: { schema: "s" } },
      { kind: "dropSequence", name: "r", schema: "s", ifExists: true },
      { kind: "dropSequence", name: "b", ifExists: true },
    ],
  ],
  [
    "non-ASCII text before what is cut out of it",
    "COMMENT ON TABLE t IS '𝔘ñïçødé — 表'; ALTER TABLE account ADD COLUMN n text DEFAULT 'ß' || '表'",
    [
      { kind: "setTableComment", table: "t", comment: "𝔘ñïçødé — 表" },
      {
        kind: "addColumn",
        ...at,
        column: {
          name: "n",
          type: { type: "text" },
          nullable: true,
          autoincrement: false,
          default: { kind: "sql", sql: "'ß' || '表'" },
        },
      },
    ],
  ],
  [
    "tables whose columns do not stand in the text",
    "CREATE TABLE account AS SELECT 1 AS a; CREATE TABLE b (LIKE account)",
    [
      {
        effect: "unsure",
        object: { ...at, made: true, because: "raw SQL made it, and its columns do not stand in the text" },
      },
      {
        effect: "unsure",
        object: {
          table: "b",
          made: true,
          because: "raw SQL made it, and its columns do not stand in the text",
        },
      },
    ],
  ],
  [
    "a DO block that only runs statements",
    "DO $$ BEGIN ALTER TABLE account RENAME COLUMN x TO y; UPDATE account SET y = 1; DROP INDEX IF EXISTS i; END $$",
    [
      { kind: "alterColumn", ...at, column: "x", renameTo: "y" },
      { kind: "dropIndex", name: "i", ifExists: true },
    ],
  ],
  [
    "a DO block that asks the catalog for what it makes",
    `DO $do$ BEGIN
       IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood') THEN
         CREATE TYPE mood AS ENUM ('glad', 'sad');
       END IF;
       IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_name = 'account' AND column_name = 'x') THEN
         ALTER TABLE account ADD COLUMN x integer;
       END IF;
       IF EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'ck') THEN
         ALTER TABLE account DROP CONSTRAINT ck;
       END IF;
     END; $do$`,
    [
      { effect: "ifAbsent", operation: { kind: "createEnum", name: "mood", values: ["glad", "sad"] } },
      {
        kind: "addColumn",
        ...at,
        column: { name: "x", type: { type: "integer" }, nullable: true, autoincrement: false },
        ifNotExists: true,
      },
      { kind: "dropConstraint", ...at, name: "ck", ifExists: true },
    ],
  ],
  [
    "a DO block that passes over what is there already",
    "DO $$ BEGIN CREATE TYPE mood AS ENUM ('glad'); EXCEPTION WHEN duplicate_object THEN null; END $$",
    [{ effect: "ifAbsent", operation: { kind: "createEnum", name: "mood", values: ["glad"] } }],
  ],
  [
    "a DO block that asks for something else",
    `DO $$ BEGIN
       IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'other') THEN
         CREATE TYPE mood AS ENUM ('glad');
       END IF;
     END $$`,
    [{ effect: "unsure", object: { enum: "mood", because: "raw SQL in a DO block names it" } }],
  ],
  [
    "a DO block that asks for rows",
    `DO $$ BEGIN
       IF NOT EXISTS (SELECT 1 FROM account WHERE label = 'x') THEN ALTER TABLE account ADD COLUMN x int; END IF;
     END $$`,
    [{ effect: "unsure", object: { ...at, because: "raw SQL in a DO block names it" } }],
  ],
  [
    "a DO block that asks for more than the catalog",
    `DO $$ BEGIN
       IF NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attname = 'x') AND current_user = 'root' THEN
         ALTER TABLE account ADD COLUMN x int;
       END IF;
     END $$`,
    [{ effect: "unsure", object: { ...at, because: "raw SQL in a DO block names it" } }],
  ],
  [
    "a DO block that puts its SQL together",
    "DO $$ DECLARE n text; BEGIN EXECUTE format('ALTER TABLE account DROP CONSTRAINT %I', n); END $$",
    [{ effect: "unsure", object: { ...at, because: "raw SQL in a DO block names it" } }],
  ],
  [
    "a DO block that handles every error",
    "DO $$ BEGIN ALTER TABLE account ADD COLUMN x int; EXCEPTION WHEN others THEN null; END $$",
    [{ effect: "unsure", object: { ...at, because: "raw SQL in a DO block names it" } }],
  ],
  [
    "a DO block that repeats itself makes unsure what it names",
    "DO $$ BEGIN LOOP ALTER TABLE account ADD COLUMN x int; DROP INDEX IF EXISTS i; EXIT; END LOOP; END $$",
    [
      { effect: "unsure", object: { ...at, because: "raw SQL in a DO block names it" } },
      { effect: "unsure", object: { index: "i", because: "raw SQL in a DO block names it" } },
    ],
  ],
  [
    "what no grammar knows makes unsure what it names",
    "ALTER TABLE account FROBNICATE; ALTER TYPE e ADD VALUE 'x'",
    [
      { effect: "unsure", object: { ...at, because: "raw SQL that no parser can read names it" } },
      { effect: "unsure", object: { enum: "e", because: "raw SQL that no parser can read names it" } },
    ],
  ],
  [
    "functions, triggers, rows: nothing",
    "CREATE FUNCTION f() RETURNS int AS $$ ALTER TABLE account DROP c $$ LANGUAGE sql; DELETE FROM account",
    [],
  ],
  [
    "storage and owners: nothing",
    "ALTER TABLE account SET (fillfactor = 70), OWNER TO me; ALTER TABLE account ENABLE ROW LEVEL SECURITY",
    [],
  ],
  ["what only looks like a change", "SELECT 'ALTER TABLE account DROP COLUMN a' -- DROP TABLE account", []],
];

describe("raw SQL of PostgreSQL", () => {
  it.each(cases)("%s", async (_does, sql, effects) => {
    expect(await readTree(sql)).toEqual(effects);
  });

  it("survives hostile text", async () => {
    const deep = `ALTER TABLE account ADD CHECK (${"(".repeat(5_000)}1${")".repeat(5_000)} > 0)`;
    expect(await readTree(deep)).toEqual([
      { effect: "unsure", object: { table: "account", because: "raw SQL that no parser can read names it" } },
    ]);
    expect(await readTree("ALTER TABLE")).toEqual([]);
    expect(await readTree("DROP TABLE 'a")).toEqual([]);
    expect(await readTree(`ALTER TABLE account ADD a text DEFAULT '${"''".repeat(200_000)}'`)).toHaveLength(
      1,
    );
  });

  it("reads ten thousand statements in one text in a breath", async () => {
    const sql = Array.from({ length: 10_000 }, (_, at) => `ALTER TABLE account ADD COLUMN c${at} int`).join(
      ";\n",
    );
    const before = performance.now();
    expect(await readTree(sql)).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
