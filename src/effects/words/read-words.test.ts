import { describe, expect, it } from "vitest";
import type { CheckProfile } from "../../dialect/index.js";
import { readWords } from "./read-words.js";

const at = { table: "account" };
const standard: CheckProfile = { engine: "node-sql-parser", authority: "adviser", knownGaps: [] };
const mysql: CheckProfile = { ...standard, backslashes: true };

type Case = readonly [does: string, sql: string, effects: readonly object[]];

function plain(name: string, sql: string, more: object = {}) {
  return { name, type: { type: "raw", sql }, nullable: true, autoincrement: false, ...more };
}

const inMysql: readonly Case[] = [
  [
    "a table as mysqldump writes it",
    "CREATE TABLE IF NOT EXISTS `account` (\n  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,\n  `name` varchar(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'it''s' COMMENT 'the name',\n  `at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,\n  `e` enum('a','b,c') DEFAULT NULL,\n  PRIMARY KEY (`id`),\n  UNIQUE KEY `uq` (`name`),\n  KEY `ix` (`name`(10),`e` DESC),\n  CONSTRAINT `fk` FOREIGN KEY (`id`) REFERENCES `other` (`id`) ON DELETE SET NULL ON UPDATE NO ACTION\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4",
    [
      {
        kind: "createTable",
        ...at,
        columns: [
          plain("id", "int(10) unsigned", { nullable: false, autoincrement: true }),
          plain("name", "varchar(50)", {
            nullable: false,
            mysql: { charset: "utf8mb4" },
            collation: "utf8mb4_bin",
            default: "it's",
            comment: "the name",
          }),
          plain("at", "timestamp", {
            nullable: false,
            default: { kind: "sql", sql: "CURRENT_TIMESTAMP" },
            mysql: { onUpdate: "CURRENT_TIMESTAMP" },
          }),
          plain("e", "enum('a','b,c')", { default: null }),
        ],
        constraints: [
          { constraint: "primaryKey", columns: ["id"] },
          { constraint: "unique", columns: ["name"], name: "uq", nameFinal: true },
          {
            constraint: "foreignKey",
            columns: ["id"],
            references: { table: "other", columns: ["id"] },
            onDelete: "set null",
            onUpdate: "no action",
            name: "fk",
            nameFinal: true,
          },
        ],
        indexes: [
          {
            columns: ["name", { column: "e", order: "desc" }],
            mysql: { length: { name: 10 } },
            name: "ix",
            nameFinal: true,
          },
        ],
        ifNotExists: true,
        mysql: { engine: "InnoDB", charset: "utf8mb4" },
      },
    ],
  ],
  [
    "MODIFY and CHANGE state the column whole",
    "ALTER TABLE account MODIFY COLUMN a bigint NOT NULL AFTER b, CHANGE c d varchar(5) DEFAULT 'x'",
    [
      {
        effect: "restateColumn",
        ...at,
        name: "a",
        column: plain("a", "bigint", { nullable: false }),
      },
      {
        effect: "restateColumn",
        ...at,
        name: "c",
        column: plain("d", "varchar(5)", { default: "x" }),
      },
    ],
  ],
  [
    "what stands for itself between commas",
    "ALTER TABLE account ADD COLUMN a int, COMMENT='all', CONVERT TO CHARACTER SET utf8mb4, ALTER COLUMN a DROP DEFAULT, ENGINE=InnoDB",
    [
      { kind: "addColumn", ...at, column: plain("a", "int") },
      { kind: "setTableComment", ...at, comment: "all" },
      {
        effect: "characterSet",
        ...at,
        charset: "utf8mb4",
        converts: true,
      },
      { kind: "alterColumn", ...at, column: "a", default: null },
    ],
  ],
  [
    "keys and indexes",
    "ALTER TABLE account DROP PRIMARY KEY, ADD PRIMARY KEY (a, b), DROP INDEX i, DROP FOREIGN KEY fk, ADD INDEX j (a), RENAME INDEX j TO k",
    [
      { kind: "dropConstraint", ...at, type: "primaryKey" },
      { kind: "addConstraint", ...at, constraint: { constraint: "primaryKey", columns: ["a", "b"] } },
      { kind: "dropIndex", ...at, name: "i", ifExists: true },
      { kind: "dropConstraint", ...at, name: "fk" },
      { kind: "createIndex", ...at, columns: ["a"], name: "j", nameFinal: true },
      { effect: "renameIndex", name: "j", renameTo: "k" },
    ],
  ],
  [
    "names of tables",
    "RENAME TABLE account TO b, c TO d; ALTER TABLE b RENAME account",
    [
      { kind: "renameTable", ...at, renameTo: "b" },
      { kind: "renameTable", table: "c", renameTo: "d" },
      { kind: "renameTable", table: "b", renameTo: "account" },
    ],
  ],
  [
    "what nobody follows makes the table unsure",
    "ALTER TABLE account EXCHANGE PARTITION p WITH TABLE other",
    [
      {
        effect: "unsure",
        object: { ...at, because: "raw SQL alters it: EXCHANGE PARTITION p WITH TABLE other" },
      },
    ],
  ],
  [
    "a default character set",
    "ALTER TABLE account DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin",
    [{ effect: "characterSet", ...at, charset: "utf8mb4", collation: "utf8mb4_bin", converts: false }],
  ],
  [
    "how a table is kept: nothing",
    "ALTER TABLE account ENGINE=InnoDB; ALTER TABLE account AUTO_INCREMENT = 5",
    [],
  ],
  [
    "strings with backslashes, and comments",
    "UPDATE account SET a = 'it\\'s; DROP TABLE b' # ; DROP TABLE c\n; DROP TABLE /* d */ e",
    [{ kind: "dropTable", table: "e", ifExists: true }],
  ],
  ["a procedure: nothing", "CREATE PROCEDURE p() BEGIN DROP TABLE x; END", []],
];

const others: readonly Case[] = [
  [
    "a table of SQLite",
    "CREATE TABLE \"account\" (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, n VARCHAR(5) COLLATE NOCASE CHECK (n <> ''), UNIQUE (n)) STRICT",
    [
      {
        kind: "createTable",
        ...at,
        columns: [
          plain("id", "INTEGER", { nullable: false, autoincrement: true }),
          plain("n", "VARCHAR(5)", { collation: "NOCASE" }),
        ],
        constraints: [
          { constraint: "primaryKey", columns: ["id"] },
          { constraint: "check", condition: "n <> ''" },
          { constraint: "unique", columns: ["n"] },
        ],
        sqlite: { strict: true },
      },
    ],
  ],
  [
    "indexes of SQLite",
    "CREATE UNIQUE INDEX IF NOT EXISTS ix ON account (a, lower(b) DESC) WHERE a IS NOT NULL; DROP INDEX ix; CREATE INDEX iy ON account (name COLLATE NOCASE)",
    [
      {
        kind: "createIndex",
        ...at,
        columns: ["a", { expression: "lower(b)", order: "desc" }],
        where: "a IS NOT NULL",
        name: "ix",
        nameFinal: true,
        unique: true,
        ifNotExists: true,
      },
      { kind: "dropIndex", name: "ix", ifExists: true },
      {
        kind: "createIndex",
        ...at,
        columns: [{ expression: "name COLLATE NOCASE" }],
        name: "iy",
        nameFinal: true,
      },
    ],
  ],
  [
    "columns of SQLite",
    "ALTER TABLE account ADD a TEXT DEFAULT 'x'; ALTER TABLE account RENAME a TO b; ALTER TABLE account DROP COLUMN b",
    [
      { kind: "addColumn", ...at, column: plain("a", "TEXT", { default: "x" }) },
      { kind: "alterColumn", ...at, column: "a", renameTo: "b" },
      { kind: "dropColumn", ...at, column: "b" },
    ],
  ],
  [
    "columns and defaults of SQL Server",
    "ALTER TABLE [dbo].[account] ADD a INT NULL, [b c] NVARCHAR(5) NOT NULL CONSTRAINT df DEFAULT 'x'; ALTER TABLE account ALTER COLUMN a BIGINT NOT NULL; ALTER TABLE account ADD CONSTRAINT d DEFAULT 0 FOR a; ALTER TABLE account DROP COLUMN a, [b c]",
    [
      { kind: "addColumn", ...at, schema: "dbo", column: plain("a", "INT") },
      {
        kind: "addColumn",
        ...at,
        schema: "dbo",
        column: plain("b c", "NVARCHAR(5)", { nullable: false, default: "x" }),
      },
      { kind: "alterColumn", ...at, column: "a", type: { type: "raw", sql: "BIGINT" }, nullable: false },
      { kind: "alterColumn", ...at, column: "a", default: 0 },
      { kind: "dropColumn", ...at, column: "a" },
      { kind: "dropColumn", ...at, column: "b c" },
    ],
  ],
  [
    "sp_rename",
    "EXEC sp_rename 'dbo.account', 'b'; EXEC sp_rename N'account.[x y]', N'z', N'COLUMN'; EXEC sp_rename 'account.i', 'j', 'INDEX'",
    [
      { kind: "renameTable", ...at, schema: "dbo", renameTo: "b" },
      { kind: "alterColumn", ...at, column: "x y", renameTo: "z" },
      { effect: "renameIndex", name: "i", renameTo: "j" },
    ],
  ],
  [
    "text that is run as SQL makes unsure what it names",
    "BEGIN EXECUTE IMMEDIATE 'alter table account add (b clob)'; END",
    [{ effect: "unsure", object: { ...at, because: "raw SQL in a block names it" } }],
  ],
  [
    "columns and comments of Oracle",
    "ALTER TABLE account ADD (a NUMBER(5) DEFAULT 1 NOT NULL, b CLOB); COMMENT ON COLUMN account.a IS 'it''s'; ALTER TABLE account MODIFY (a NULL)",
    [
      { kind: "addColumn", ...at, column: plain("a", "NUMBER(5)", { default: 1, nullable: false }) },
      { kind: "addColumn", ...at, column: plain("b", "CLOB") },
      { kind: "setColumnComment", ...at, column: "a", comment: "it's" },
      { effect: "unsure", object: { ...at, because: "raw SQL alters it: MODIFY (a NULL)" } },
    ],
  ],
  [
    "a table made of a query",
    "SELECT * INTO account FROM b",
    [
      {
        effect: "unsure",
        object: { ...at, made: true, because: "raw SQL made it, and its columns do not stand in the text" },
      },
    ],
  ],
  ["sequences, rows: nothing", "CREATE SEQUENCE s; INSERT INTO account VALUES ('DROP TABLE x')", []],
];

describe("raw SQL read by its words", () => {
  it.each(inMysql)("MySQL: %s", (_does, sql, effects) => {
    expect(readWords(sql, mysql)).toEqual(effects);
  });

  it.each(others)("%s", (_does, sql, effects) => {
    expect(readWords(sql, standard)).toEqual(effects);
  });

  it("survives hostile text", () => {
    const open = "(".repeat(100_000);
    const hostile = [
      "ALTER TABLE",
      "CREATE TABLE a (",
      `CREATE TABLE a ${open}`,
      "DROP INDEX 'x",
      "RENAME a TO",
      "\0",
    ];
    for (const sql of hostile) expect(() => readWords(sql, standard)).not.toThrow();
    expect(
      readWords(`ALTER TABLE account ADD a TEXT DEFAULT '${"''".repeat(500_000)}'`, standard),
    ).toHaveLength(1);
  });
});

it("keeps the quotes of names that a server would fold without them", () => {
  const folding: CheckProfile = {
    ...standard,
    quotedInModel: (name) => (/[A-Z]/.test(name) ? name : `"${name}"`),
  };
  expect(readWords('ALTER TABLE "account" DROP COLUMN "Limb"', folding)).toEqual([
    { kind: "dropColumn", table: '"account"', column: "Limb" },
  ]);
});
