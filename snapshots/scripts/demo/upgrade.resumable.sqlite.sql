-- demo: upgrade for SQLite 3.40, to be run with sqlite3
--
--   from   base
--   to     77aa01bb02cc (head)
--
--   1975ea83b712   add account table
--   3b1f0c2d9e4a   index account balance
--   77aa01bb02cc   account.email may be longer
--
--   form   resumable: after a failure the same script is run again
--   run    sqlite3 -bail DATABASE < upgrade.sqlite.sql
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error, exit code 1; run the same script again once the reason is gone: nothing of it has been done
--   input  sha256 600510986fdb6c6e496a025ff220fda7fd31c8439ba49c88a26003ec77456a05   limbeck 0.1.0

.bail on
.timeout 5000
PRAGMA foreign_keys = OFF;  -- a table is dropped or rebuilt: no cascade may fire

BEGIN IMMEDIATE;

CREATE TABLE IF NOT EXISTS alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- guard: the attach fails, with the reason, unless the database is at no revision; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = 'no revision' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at no revision' END
    FROM (SELECT coalesce(group_concat(version_num, ' '), 'no revision') AS found
          FROM (SELECT version_num FROM alembic_version ORDER BY version_num))
) AS guard_passed;
PRAGMA guard_passed.query_only = OFF;

CREATE TEMP TABLE limbeck_check (
    broken_keys INTEGER CONSTRAINT "refused: rows refer to rows that do not exist" CHECK (broken_keys = 0),
    unknown_parts INTEGER CONSTRAINT "refused: the table has columns, indexes or triggers that the history does not know" CHECK (unknown_parts = 0),
    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)
);


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- base -> 1975ea83b712   add account table
.print "1 of 3: 1975ea83b712 add account table"

-- createTable: nothing to do: SQLite keeps no comments: table account: who owes and who is owed

-- createTable: nothing to do: SQLite keeps no comments: column account.email: where bills go

CREATE TABLE account (
    id INTEGER NOT NULL,
    email VARCHAR(255) NOT NULL,
    balance NUMERIC(12, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
);

INSERT INTO alembic_version (version_num) VALUES ('1975ea83b712');


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- 1975ea83b712 -> 3b1f0c2d9e4a   index account balance
.print "2 of 3: 3b1f0c2d9e4a index account balance"

CREATE INDEX ix_account_balance ON account (balance);

UPDATE alembic_version
SET version_num = '3b1f0c2d9e4a'
WHERE version_num = '1975ea83b712';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 77aa01bb02cc   account.email may be longer
.print "3 of 3: 77aa01bb02cc account.email may be longer"

-- rebuild of account, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'balance'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'account' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_account_balance'));

CREATE TABLE _limbeck_account (
    id INTEGER NOT NULL,
    email VARCHAR(320) NOT NULL,
    balance NUMERIC(12, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
);

INSERT INTO _limbeck_account (id, email, balance)
SELECT id, email, balance FROM account;

DROP TABLE account;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_account RENAME TO account;

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_account_balance ON account (balance);

UPDATE alembic_version
SET version_num = '77aa01bb02cc'
WHERE version_num = '3b1f0c2d9e4a';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


SELECT 'broken', "table", rowid, parent FROM pragma_foreign_key_check LIMIT 10;
INSERT OR ROLLBACK INTO temp.limbeck_check (broken_keys) SELECT count(*) FROM pragma_foreign_key_check;

DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;
PRAGMA foreign_keys = ON;

.print "done: the database is at 77aa01bb02cc"
-- end of script
