-- demo: downgrade for SQLite 3.40, to be run with sqlite3
--
--   from   77aa01bb02cc
--   to     base
--
--   77aa01bb02cc   account.email may be longer
--   3b1f0c2d9e4a   index account balance
--   1975ea83b712   add account table
--
--   run    sqlite3 -bail DATABASE < downgrade.sqlite.sql
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 ba84aabc9ca539aef25e6c6b1a482fd0e17d481a615eac6376669d9087119ea0   limbeck 0.1.0

.bail on
.timeout 5000
PRAGMA foreign_keys = OFF;  -- a table is dropped or rebuilt: no cascade may fire

BEGIN IMMEDIATE;

-- guard: the attach fails, with the reason, unless the database is at 77aa01bb02cc; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = '77aa01bb02cc' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at 77aa01bb02cc' END
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
-- 77aa01bb02cc -> 3b1f0c2d9e4a   account.email may be longer
.print "1 of 3: 77aa01bb02cc account.email may be longer"

-- rebuild of account, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'balance'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'account' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_account_balance'));

CREATE TABLE _limbeck_account (
    id INTEGER NOT NULL,
    email VARCHAR(255) NOT NULL,
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
SET version_num = '3b1f0c2d9e4a'
WHERE version_num = '77aa01bb02cc';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 1975ea83b712   index account balance
.print "2 of 3: 3b1f0c2d9e4a index account balance"

DROP INDEX ix_account_balance;

UPDATE alembic_version
SET version_num = '1975ea83b712'
WHERE version_num = '3b1f0c2d9e4a';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 1975ea83b712 -> base   add account table
.print "3 of 3: 1975ea83b712 add account table"

DROP TABLE account;

DELETE FROM alembic_version
WHERE version_num = '1975ea83b712';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


SELECT 'broken', "table", rowid, parent FROM pragma_foreign_key_check LIMIT 10;
INSERT OR ROLLBACK INTO temp.limbeck_check (broken_keys) SELECT count(*) FROM pragma_foreign_key_check;

DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;
PRAGMA foreign_keys = ON;

.print "done: the database is at no revision"
-- end of script
