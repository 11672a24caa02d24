-- branched: downgrade for SQLite 3.40, to be run with sqlite3
--
--   from   5ea7c0003010, b111000002010, c0de00001030
--   to     base
--
--   b111000002010   an invoice goes to an e-mail address
--   b111000002000   invoices
--   c0de00001030   accounts can be closed
--   c0de00001020   e-mail and city together
--   c0de00001011   accounts have a city
--   c0de00001010   accounts have an e-mail address
--   5ea7c0003010   a place to branch from
--   5ea7c0003000   documents to be searched
--   c0de00001000   accounts
--
--   run    sqlite3 -bail DATABASE < downgrade.sqlite.sql
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 135072aab820b31332a33984fbdddc7c24325e17286801cce86df545b5038082   limbeck 0.1.0

.bail on
.timeout 5000
PRAGMA foreign_keys = OFF;  -- a table is dropped or rebuilt: no cascade may fire

BEGIN IMMEDIATE;

-- guard: the attach fails, with the reason, unless the database is at 5ea7c0003010 b111000002010 c0de00001030; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = '5ea7c0003010 b111000002010 c0de00001030' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at 5ea7c0003010 b111000002010 c0de00001030' END
    FROM (SELECT coalesce(group_concat(version_num, ' '), 'no revision') AS found
          FROM (SELECT version_num FROM schema_version ORDER BY version_num))
) AS guard_passed;
PRAGMA guard_passed.query_only = OFF;

CREATE TEMP TABLE limbeck_check (
    broken_keys INTEGER CONSTRAINT "refused: rows refer to rows that do not exist" CHECK (broken_keys = 0),
    unknown_parts INTEGER CONSTRAINT "refused: the table has columns, indexes or triggers that the history does not know" CHECK (unknown_parts = 0),
    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)
);


-- 1 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002010 -> b111000002000   an invoice goes to an e-mail address
.print "1 of 9: b111000002010 an invoice goes to an e-mail address"

ALTER TABLE invoice DROP COLUMN sent_to;

UPDATE schema_version
SET version_num = 'b111000002000'
WHERE version_num = 'b111000002010';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 2 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> base   invoices
.print "2 of 9: b111000002000 invoices"

DROP TABLE invoice;

DELETE FROM schema_version
WHERE version_num = 'b111000002000';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 3 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001030 -> c0de00001020   accounts can be closed
.print "3 of 9: c0de00001030 accounts can be closed"

ALTER TABLE account DROP COLUMN active;

UPDATE schema_version
SET version_num = 'c0de00001020'
WHERE version_num = 'c0de00001030';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 4 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001010, c0de00001011   e-mail and city together
.print "4 of 9: c0de00001020 e-mail and city together"

DROP INDEX ix_account_city_email;

INSERT INTO schema_version (version_num) VALUES ('c0de00001010');

UPDATE schema_version
SET version_num = 'c0de00001011'
WHERE version_num = 'c0de00001020';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 5 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001011 -> c0de00001000   accounts have a city
.print "5 of 9: c0de00001011 accounts have a city"

ALTER TABLE account DROP COLUMN city;

DELETE FROM schema_version
WHERE version_num = 'c0de00001011';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 6 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001010 -> c0de00001000   accounts have an e-mail address
.print "6 of 9: c0de00001010 accounts have an e-mail address"

ALTER TABLE account DROP COLUMN email;

UPDATE schema_version
SET version_num = 'c0de00001000'
WHERE version_num = 'c0de00001010';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 7 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003010 -> 5ea7c0003000   a place to branch from
.print "7 of 9: 5ea7c0003010 a place to branch from"

UPDATE schema_version
SET version_num = '5ea7c0003000'
WHERE version_num = '5ea7c0003010';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 8 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> base   documents to be searched
.print "8 of 9: 5ea7c0003000 documents to be searched"

DROP TABLE document;

DELETE FROM schema_version
WHERE version_num = '5ea7c0003000';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 9 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> base   accounts
.print "9 of 9: c0de00001000 accounts"

DROP TABLE account;

DELETE FROM schema_version
WHERE version_num = 'c0de00001000';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


SELECT 'broken', "table", rowid, parent FROM pragma_foreign_key_check LIMIT 10;
INSERT OR ROLLBACK INTO temp.limbeck_check (broken_keys) SELECT count(*) FROM pragma_foreign_key_check;

DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;
PRAGMA foreign_keys = ON;

.print "done: the database is at no revision"
-- end of script
