import { type CheckProfile, columnType, form, phrase } from "../../src/dialect/index.js";
import { check as mysql } from "../mysql/check.js";

/** MariaDB's statements are read by node-sql-parser's grammar for MySQL, which knows more of them than its own for MariaDB. */
export const check: CheckProfile = {
  engine: "node-sql-parser",
  database: "mysql",
  backslashes: true,
  authority: "adviser",
  because:
    "the parser's grammar for MariaDB rejects ADD CONSTRAINT and columns named status; that for MySQL does not",
  knownGaps: [
    {
      when: phrase("(?:PAGE_COMPRESSED|PAGE_COMPRESSION_LEVEL|ENCRYPTED|ENCRYPTION_KEY_ID)~=~\\w+"),
      readAs: "",
      because: "the table option is not known",
    },
    {
      when: phrase("(^CREATE (?:UNIQUE )?INDEX <name> ON <name>~<names>) (?:NOT )?IGNORED$"),
      readAs: "$1",
      because: "ignored indexes are not known",
    },
    ...mysql.knownGaps,
    { when: columnType("(?:UUID|INET4|INET6)"), readAs: "INT", because: "the types are MariaDB's" },
    {
      when: phrase(
        "((?:ADD|DROP|MODIFY|CHANGE|CREATE|CREATE UNIQUE) (?:COLUMN|INDEX|KEY|CONSTRAINT|FOREIGN KEY)) IF (?:NOT )?EXISTS",
      ),
      readAs: "$1",
      because: "conditional changes are MariaDB's",
    },
    {
      when: phrase("^CREATE OR REPLACE ((?:TEMPORARY )?TABLE|(?:UNIQUE )?INDEX)"),
      readAs: "CREATE $1",
      because: "replacing is MariaDB's",
    },
    {
      when: phrase("DEFAULT (?:NEXT VALUE FOR <name>|\\(~NEXT VALUE FOR <name>~\\))"),
      readAs: "DEFAULT 0",
      because: "sequences are MariaDB's",
    },
    { when: phrase("PERSISTENT"), readAs: "STORED", because: "the word is MariaDB's" },
    { when: phrase("WITH(?:OUT)? SYSTEM VERSIONING"), readAs: "", because: "system versioning is MariaDB's" },
    {
      when: phrase("RETURNING (?:\\*|<name>(?:~,~<name>)*)$"),
      readAs: "",
      because: "RETURNING is MariaDB's",
    },
    {
      when: phrase("^SET STATEMENT \\w+~=~(?:<number>|<text>|\\w+) FOR"),
      readAs: "",
      because: "a setting for one statement is MariaDB's",
    },
    {
      when: form(
        "(?:CREATE (?:OR REPLACE )?|ALTER )SEQUENCE (?:IF (?:NOT )?EXISTS )?<name>(?: (?:START|RESTART|INCREMENT|WITH|BY|MINVALUE|MAXVALUE|CACHE|CYCLE|NO|NOCACHE|NOCYCLE|<number>))*",
      ),
      because: "sequences are MariaDB's",
    },
    { when: form("DROP SEQUENCE (?:IF EXISTS )?<name>"), because: "sequences are MariaDB's" },
    { when: form("BEGIN NOT ATOMIC [\\s\\S]+;~END"), because: "compound statements are not known" },
  ],
};
