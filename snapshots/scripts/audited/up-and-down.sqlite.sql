-- audited: upgrade for SQLite 3.40, to be run with sqlite3
--
--   from   base
--   to     a0d170000001 (head)
--
--   a0d170000001   accounts that are watched
--
--   run    sqlite3 -bail DATABASE < upgrade.sqlite.sql
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 4d32d83149845a16003dbcd0b948d64a1a7af74297a6768b0cba61056738835e   limbeck 0.1.0

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


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- base -> a0d170000001   accounts that are watched
.print "1 of 1: a0d170000001 accounts that are watched"

CREATE TABLE account (
    id INTEGER NOT NULL,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id)
);

-- rebuild of account, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'name'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'account' COLLATE NOCASE);

CREATE TABLE _limbeck_account (
    id INTEGER NOT NULL,
    name VARCHAR(80) NOT NULL,
    made_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id)
);

INSERT INTO _limbeck_account (id, name)
SELECT id, name FROM account;

DROP TABLE account;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_account RENAME TO account;

PRAGMA legacy_alter_table = OFF;

ALTER TABLE account ADD COLUMN changed_by VARCHAR(80);

CREATE INDEX ix_account_made_at ON account (made_at);

INSERT INTO alembic_version (version_num) VALUES ('a0d170000001');


SELECT 'broken', "table", rowid, parent FROM pragma_foreign_key_check LIMIT 10;
INSERT OR ROLLBACK INTO temp.limbeck_check (broken_keys) SELECT count(*) FROM pragma_foreign_key_check;

DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;
PRAGMA foreign_keys = ON;

.print "done: the database is at a0d170000001"
-- end of script

-- audited: downgrade for SQLite 3.40, to be run with sqlite3
--
--   from   a0d170000001
--   to     base
--
--   a0d170000001   accounts that are watched
--
--   run    sqlite3 -bail DATABASE < downgrade.sqlite.sql
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 f2614396b77314b2cf64d672d9d82068ccfed6426ee35f8db2f050e94fb2d406   limbeck 0.1.0

.bail on
.timeout 5000
PRAGMA foreign_keys = OFF;  -- a table is dropped or rebuilt: no cascade may fire

BEGIN IMMEDIATE;

-- guard: the attach fails, with the reason, unless the database is at a0d170000001; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = 'a0d170000001' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at a0d170000001' END
    FROM (SELECT coalesce(group_concat(version_num, ' '), 'no revision') AS found
          FROM (SELECT version_num FROM alembic_version ORDER BY version_num))
) AS guard_passed;
PRAGMA guard_passed.query_only = OFF;

CREATE TEMP TABLE limbeck_check (
    broken_keys INTEGER CONSTRAINT "refused: rows refer to rows that do not exist" CHECK (broken_keys = 0),
    unknown_parts INTEGER CONSTRAINT "refused: the table has columns, indexes or triggers that the history does not know" CHECK (unknown_parts = 0),
    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)
);


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- a0d170000001 -> base   accounts that are watched
.print "1 of 1: a0d170000001 accounts that are watched"

DROP INDEX ix_account_made_at;

ALTER TABLE account DROP COLUMN changed_by;

ALTER TABLE account DROP COLUMN made_at;

DROP TABLE account;

DELETE FROM alembic_version
WHERE version_num = 'a0d170000001';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


SELECT 'broken', "table", rowid, parent FROM pragma_foreign_key_check LIMIT 10;
INSERT OR ROLLBACK INTO temp.limbeck_check (broken_keys) SELECT count(*) FROM pragma_foreign_key_check;

DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;
PRAGMA foreign_keys = ON;

.print "done: the database is at no revision"
-- end of script
