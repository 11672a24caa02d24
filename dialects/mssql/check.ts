import { type CheckProfile, columnType, form, phrase } from "../../src/dialect/index.js";

const action = "(?: ON (?:DELETE|UPDATE) (?:CASCADE|SET NULL|SET DEFAULT|NO ACTION))*";
const argument = "(?:@\\w+~=~)?(?:<text>|<number>|<name>|@\\w+)(?: OUTPUT)?";

const storage =
  "(?:FILLFACTOR|PAD_INDEX|IGNORE_DUP_KEY|STATISTICS_NORECOMPUTE|DATA_COMPRESSION|MEMORY_OPTIMIZED|DURABILITY)~=~\\w+";

/** SQL Server's statements are read by node-sql-parser, which advises. */
export const check: CheckProfile = {
  engine: "node-sql-parser",
  database: "transactsql",
  authority: "adviser",
  because:
    "the parser is lenient: it takes `hello world` and `ALTER TABLE t ADDD x int` for statements, so that what it accepts proves little",
  knownGaps: [
    {
      when: columnType("(?:IMAGE|XML|SQL_VARIANT|ROWVERSION|GEOGRAPHY|GEOMETRY|HIERARCHYID|SYSNAME)"),
      readAs: "INT",
      because: "the type is not known",
    },
    {
      when: phrase("\\[(?:[^\\]]|\\]\\])*\\]\\](?:[^\\]]|\\]\\])*\\]"),
      readAs: "[x]",
      because: "a bracket within a name is not known",
    },
    {
      when: phrase("DEFAULT NEXT VALUE FOR <name>"),
      readAs: "DEFAULT 0",
      because: "sequences are not known",
    },
    {
      when: phrase("IF @\\w+~=~N?'' THROW \\d+~,~<text>~,~\\d+~;"),
      readAs: "",
      because: "THROW is not known",
    },
    { when: columnType("DOUBLE PRECISION"), readAs: "FLOAT", because: "DOUBLE PRECISION is not known" },
    {
      when: phrase("CONSTRAINT <name> DEFAULT"),
      readAs: "DEFAULT",
      because: "a column's default has no name here",
    },
    {
      when: phrase("CONSTRAINT <name> (PRIMARY KEY|UNIQUE)(?: (?:NON)?CLUSTERED)?(?=\\s*(?:[,)]|$))"),
      readAs: "$1",
      because: "a column's key has no name here",
    },
    { when: phrase("WITH VALUES$"), readAs: "", because: "WITH VALUES is not known" },
    { when: phrase("PERSISTED(?: NOT NULL)?"), readAs: "", because: "PERSISTED is not known" },
    { when: phrase("SPARSE"), readAs: "", because: "SPARSE is not known" },
    {
      when: phrase(`(?:CONSTRAINT <name> )?REFERENCES <name>(?:~<names>)?${action}`),
      readAs: "",
      because: "REFERENCES is not known",
    },
    {
      when: phrase("(?<=,\\s*)INDEX <name>(?: UNIQUE)?(?: (?:NON)?CLUSTERED)?~(<names>)"),
      readAs: "UNIQUE $1",
      because: "an index within a table is not known",
    },
    {
      when: phrase(`WITH~\\(~${storage}(?:~,~${storage})*~\\)(?: ON <name>(?:~<names>)?)?`),
      readAs: "",
      because: "what says how a table or key is stored is not known",
    },
    {
      when: phrase("(?<=\\)\\s*)ON <name>(?:~<names>)?(?: TEXTIMAGE_ON <name>)?~$"),
      readAs: "",
      because: "what says where a table is stored is not known",
    },
    {
      when: phrase("WITH (?:NO)?CHECK(?= ADD)"),
      readAs: "",
      because: "the checking of rows that are there is not known",
    },
    {
      when: phrase("^CREATE (UNIQUE )?(?:NON)?CLUSTERED INDEX"),
      readAs: "CREATE $1INDEX",
      because: "a filter on an index with a word for its storage is not known",
    },
    {
      // Three spaces more, so that what follows stands where it stood.
      when: phrase("^ALTER TABLE (<name>) ADD (?!COLUMN)([^\\s(][\\s\\S]+)$"),
      readAs: "CREATE TABLE $1   ($2)",
      because: "several additions at once are not known",
    },
    {
      when: form("ALTER TABLE <name> DROP COLUMN (?:IF EXISTS )?<name>(?:~,~<name>)*"),
      because: "several columns and IF EXISTS are not known",
    },
    {
      when: form("ALTER TABLE <name> DROP CONSTRAINT (?:IF EXISTS )?<name>"),
      because: "names in brackets and IF EXISTS are not known",
    },
    { when: form("DROP INDEX (?:IF EXISTS )?<name>(?: ON <name>)?"), because: "IF EXISTS is not known" },
    {
      when: form(`EXEC(?:UTE)? <name> ${argument}(?:~,~${argument})*`),
      because: "only arguments by name are known",
    },
    {
      when: form(
        `(?:DECLARE @\\w+ \\w+(?:~\\(~\\d+~\\))?~=(?:<text>|[^';])+; )+(?:IF NOT EXISTS~\\((?:<text>|[^';])+\\) )?EXEC(?:UTE)? <name> ${argument}(?:~,~${argument})*`,
      ),
      because: "only arguments by name are known",
    },
    { when: phrase("^SET IDENTITY_INSERT <name> ON~;"), readAs: "", because: "the setting is not known" },
    { when: phrase(";~SET IDENTITY_INSERT <name> OFF$"), readAs: "", because: "the setting is not known" },
    { when: form("UPDATE STATISTICS <name>"), because: "statistics are not known" },
    { when: form("INSERT INTO <name> DEFAULT VALUES"), because: "a row of defaults is not known" },
    { when: form("SET IDENTITY_INSERT <name> (?:ON|OFF)"), because: "the setting is not known" },
    { when: form("(?:COMMIT|ROLLBACK)(?: TRAN(?:SACTION)?)?"), because: "transactions are not known" },
    {
      when: form("IF @@TRANCOUNT~(?:[<>=]|<>|[<>]=)~\\d+ (?:COMMIT|ROLLBACK)(?: TRAN(?:SACTION)?)?"),
      because: "IF is known before a query only",
    },
    {
      when: form(
        "IF (?:NOT )?EXISTS~\\(~SELECT [\\s\\S]+\\) (?:BEGIN [\\s\\S]+ END|THROW \\d+~,~(?:<text>|@\\w+)~,~\\d+)",
      ),
      because: "IF is known before a query only",
    },
    { when: form("THROW(?: \\d+~,~(?:<text>|@\\w+)~,~\\d+)?"), because: "THROW is not known" },
    {
      when: form("RAISERROR~\\(~(?:<text>|@\\w+)~,~-?\\d+~,~\\d+(?:~,~[^()]+)?~\\)(?: WITH \\w+)?"),
      because: "RAISERROR is not known",
    },
    {
      when: form("DECLARE @\\w+ [^;]+ EXEC~\\([^;()]+\\)"),
      because: "statements are not told apart without semicolons",
    },
    {
      when: phrase("^CREATE (?:OR ALTER )?VIEW <name>(?: <names>)? AS"),
      readAs: "",
      because: "a view of several columns is not known, but its query is",
    },
    { when: form("DROP (?:SCHEMA|SYNONYM|TRIGGER) (?:IF EXISTS )?<name>"), because: "the drop is not known" },
    {
      when: form(
        "(?:CREATE|ALTER) SEQUENCE <name>(?: (?:AS|(?:TINY|SMALL|BIG)?INT|START|RESTART|INCREMENT|WITH|BY|MINVALUE|MAXVALUE|CACHE|CYCLE|NO|<number>))*",
      ),
      because: "sequences are not known",
    },
    { when: form("DROP SEQUENCE (?:IF EXISTS )?<name>"), because: "sequences are not known" },
    { when: form("ALTER SCHEMA <name> TRANSFER <name>"), because: "the transfer is not known" },
    { when: form("CREATE SYNONYM <name> FOR <name>"), because: "synonyms are not known" },
    {
      when: form(
        "(?:CREATE|ALTER|CREATE OR ALTER) (?:PROC|PROCEDURE|FUNCTION|TRIGGER) <name>(?=[\\s(])[\\s\\S]* AS [\\s\\S]+",
      ),
      because: "routines are not known",
    },
    {
      when: form("MERGE (?:INTO )?<name> [\\s\\S]+;"),
      because: "MERGE is not known",
    },
    { when: form("WAITFOR (?:DELAY|TIME) (?:<text>|@\\w+)"), because: "WAITFOR is not known" },
  ],
};
