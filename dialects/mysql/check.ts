import { type CheckProfile, columnType, form, phrase } from "../../src/dialect/index.js";

/** MySQL's statements are read by node-sql-parser, which advises. */
export const check: CheckProfile = {
  engine: "node-sql-parser",
  database: "mysql",
  backslashes: true,
  authority: "adviser",
  knownGaps: [
    {
      when: phrase("_utf8mb4 X'[\\da-f]*'"),
      readAs: "''",
      because: "a text in hexadecimal digits with its character set is not known",
    },
    { when: columnType("BOOL"), readAs: "INT", because: "BOOL is known as BOOLEAN only" },
    { when: columnType("REAL"), readAs: "INT", because: "REAL is not known" },
    { when: columnType("DOUBLE PRECISION"), readAs: "DOUBLE", because: "DOUBLE PRECISION is not known" },
    {
      when: columnType("(?:NATIONAL (?:VAR)?CHAR|NCHAR|NVARCHAR)~\\(\\d+\\)"),
      readAs: "TEXT",
      because: "national character types are not known",
    },
    { when: columnType("BLOB~\\(\\d+\\)"), readAs: "BLOB", because: "BLOB is known without a length only" },
    {
      when: phrase("(?<=[(,]\\s*)FULL(?= [a-z])"),
      readAs: "f",
      because: "a column cannot be named FULL, which the server does not reserve",
    },
    {
      when: phrase("(^ALTER TABLE <name> RENAME (?:TO|AS) )<name>$"),
      readAs: "$1x",
      because: "the name after has no schema here",
    },
    { when: phrase("INVISIBLE"), readAs: "", because: "invisible columns and indexes are not known" },
    {
      when: phrase("(?:ENCRYPTION~=~'[YN]'|TABLESPACE~=~<name>)"),
      readAs: "",
      because: "the table option is not known",
    },
    { when: phrase("STATS_PERSISTENT~=~\\d"), readAs: "", because: "the table option is not known" },
    {
      when: phrase("PARTITION BY (?:LINEAR )?(?:RANGE|LIST|HASH|KEY)(?: COLUMNS)?~\\([^;]+$"),
      readAs: "",
      because: "partitions are not known",
    },
    {
      when: phrase("^DROP TEMPORARY TABLE"),
      readAs: "DROP TABLE",
      because: "TEMPORARY is not known on a drop",
    },
    {
      when: phrase("(?<=[(,]\\s*)DEFAULT(?=\\s*[,)])"),
      readAs: "NULL",
      because: "DEFAULT is not known as a value of a row",
    },
    {
      when: phrase("ALTER (?:COLUMN )?(<name>) DROP DEFAULT"),
      readAs: "DROP $1",
      because: "ALTER COLUMN is not known",
    },
    {
      when: phrase(
        "ALTER (?:COLUMN )?(<name>) SET DEFAULT (?:<text>|<number>|\\w+|\\((?:[^()]|\\([^()]*\\))*\\)(?!\\)))",
      ),
      readAs: "DROP $1",
      because: "ALTER COLUMN is not known",
    },
    {
      when: phrase("RENAME (?:INDEX|KEY) (<name>) TO <name>"),
      readAs: "DROP INDEX $1",
      because: "RENAME INDEX is not known",
    },
    {
      when: phrase("CONVERT TO CHARACTER SET (\\w+)(?: COLLATE \\w+)?"),
      readAs: "CHARACTER SET $1",
      because: "CONVERT TO is not known",
    },
    {
      when: phrase("^(ALTER TABLE <name> (?:DEFAULT )?CHARACTER SET~=?~\\w+) COLLATE~=?~\\w+"),
      readAs: "$1",
      because: "a collation is not known behind a character set here",
    },
    {
      when: form("SET NAMES (?:\\w+|<text>)(?: COLLATE (?:\\w+|<text>))?"),
      because: "SET NAMES is not known",
    },
    {
      when: form("CREATE (?:DEFINER~=~\\S+ )?(?:PROCEDURE|FUNCTION) <name>~\\([\\s\\S]*\\) [\\s\\S]+"),
      because: "stored routines are not known",
    },
    {
      when: form("CREATE (?:DEFINER~=~\\S+ )?EVENT <name> ON SCHEDULE [\\s\\S]+ DO [\\s\\S]+"),
      because: "events are not known",
    },
    {
      when: form(
        "CREATE (?:DEFINER~=~\\S+ )?TRIGGER <name> (?:BEFORE|AFTER) (?:INSERT|UPDATE|DELETE) ON <name> FOR EACH ROW (?:(?:FOLLOWS|PRECEDES) <name> )?BEGIN [\\s\\S]+ END",
      ),
      because: "compound statements in triggers are not known",
    },
    {
      when: form("DROP (?:PROCEDURE|FUNCTION|EVENT) (?:IF EXISTS )?<name>"),
      because: "stored routines are not known",
    },
    { when: form("PREPARE <name> FROM (?:<text>|@\\w+)"), because: "prepared statements are not known" },
    {
      when: form("EXECUTE <name>(?: USING @\\w+(?:~,~@\\w+)*)?"),
      because: "prepared statements are not known",
    },
    { when: form("(?:DEALLOCATE|DROP) PREPARE <name>"), because: "prepared statements are not known" },
    {
      when: form("(?:ANALYZE|OPTIMIZE|CHECK|REPAIR) TABLE <name>(?:~,~<name>)*"),
      because: "table maintenance is not known",
    },
    {
      when: form("SIGNAL SQLSTATE (?:VALUE )?<text>(?: SET MESSAGE_TEXT~=~(?:<text>|@\\w+))?"),
      because: "SIGNAL is not known",
    },
  ],
};
