import { type CheckProfile, columnType, form, phrase } from "../../src/dialect/index.js";

/** SQLite's statements are read by node-sql-parser, which advises. */
export const check: CheckProfile = {
  engine: "node-sql-parser",
  database: "sqlite",
  authority: "adviser",
  knownGaps: [
    {
      when: phrase('"(?:[^"\\[\\]]|"")*[\\[\\]](?:[^"]|"")*"'),
      readAs: '"x"',
      because: "a name with brackets is not known",
    },
    { when: columnType("ANY"), readAs: "INT", because: "the type of strict tables is not known" },
    {
      when: columnType(
        "(?:CLOB|UUID|BOOL|STRING|INTERVAL|MEDIUMINT|UNSIGNED BIG INT|(?:NVARCHAR|NCHAR|BINARY|VARBINARY)~\\(\\d+\\))",
      ),
      readAs: "INT",
      because: "SQLite takes any words for a type, the parser only some",
    },
    { when: columnType("DOUBLE PRECISION"), readAs: "DOUBLE", because: "DOUBLE PRECISION is not known" },
    {
      when: phrase("(?:NOT )?DEFERRABLE(?: INITIALLY (?:DEFERRED|IMMEDIATE))?"),
      readAs: "",
      because: "deferrable foreign keys are not known",
    },
    {
      when: phrase("ON CONFLICT (?:ROLLBACK|ABORT|FAIL|IGNORE|REPLACE)"),
      readAs: "",
      because: "the conflict clause of a constraint is not known",
    },
    {
      when: phrase("ON CONFLICT(?:~<names>)? DO (?:NOTHING|UPDATE SET [\\s\\S]+$)"),
      readAs: "",
      because: "upserts are not known",
    },
    {
      when: /"[^"]*""(?:[^"]|"")*"/g,
      readAs: '"x"',
      because: "a doubled quote in a name is not known",
    },
    { when: /\[[^\]"]+\]/g, readAs: '"x"', because: "names in brackets are not known" },
    {
      when: phrase("^(UPDATE <name> SET (?:[^()]|\\([^()]*\\))+?) FROM <name>((?: WHERE [\\s\\S]+)?)$"),
      readAs: "$1$2",
      because: "UPDATE … FROM is not known",
    },
    { when: form("ALTER TABLE <name> RENAME <name> TO <name>"), because: "COLUMN cannot be left out" },
    { when: form("DROP INDEX (?:IF EXISTS )?<name>"), because: "an index is not dropped from a table here" },
    { when: form("DROP TRIGGER (?:IF EXISTS )?<name>"), because: "DROP TRIGGER is not known" },
    {
      when: form("BEGIN(?: (?:DEFERRED|IMMEDIATE|EXCLUSIVE))?(?: TRANSACTION)?"),
      because: "transactions are not known",
    },
    { when: form("(?:COMMIT|END|ROLLBACK)(?: TRANSACTION)?"), because: "transactions are not known" },
    { when: form("SAVEPOINT <name>"), because: "transactions are not known" },
    { when: form("RELEASE (?:SAVEPOINT )?<name>"), because: "transactions are not known" },
    {
      when: form("ROLLBACK (?:TRANSACTION )?TO (?:SAVEPOINT )?<name>"),
      because: "transactions are not known",
    },
    {
      when: form("PRAGMA <name>(?:~=~(?:<name>|<number>|<text>)|~\\(~(?:<name>|<number>|<text>)~\\))?"),
      because: "PRAGMA is not known",
    },
    { when: form("INSERT INTO <name> DEFAULT VALUES"), because: "a row of defaults is not known" },
    {
      when: form("CREATE VIRTUAL TABLE (?:IF NOT EXISTS )?<name> USING <name>(?:~\\([^()]*\\))?"),
      because: "virtual tables are not known",
    },
    { when: form("(?:VACUUM|ANALYZE|REINDEX)(?: <name>)?"), because: "maintenance is not known" },
    { when: form("DETACH (?:DATABASE )?<name>"), because: "DETACH is not known" },
  ],
};
