-- branched: downgrade for SQLite 3.40, to be run with sqlite3
--
--   from   c0de00001020
--   to     c0de00001010, c0de00001011
--
--   c0de00001020   e-mail and city together
--
--   run    sqlite3 -bail DATABASE < downgrade.sqlite.sql
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 ce9ef79f345741b53f5e862970a24c104a483c4d7ea09575e4a485174f9d33ef   limbeck 0.1.0

.bail on
.timeout 5000

BEGIN IMMEDIATE;

-- guard: the attach fails, with the reason, unless the database is at c0de00001020; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = 'c0de00001020' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at c0de00001020' END
    FROM (SELECT coalesce(group_concat(version_num, ' '), 'no revision') AS found
          FROM (SELECT version_num FROM schema_version ORDER BY version_num))
) AS guard_passed;
PRAGMA guard_passed.query_only = OFF;

CREATE TEMP TABLE limbeck_check (
    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)
);


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001010, c0de00001011   e-mail and city together
.print "1 of 1: c0de00001020 e-mail and city together"

DROP INDEX ix_account_city_email;

INSERT INTO schema_version (version_num) VALUES ('c0de00001010');

UPDATE schema_version
SET version_num = 'c0de00001011'
WHERE version_num = 'c0de00001020';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;

.print "done: the database is at c0de00001010, c0de00001011"
-- end of script
