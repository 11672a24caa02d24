-- branched: stamp for SQLite 3.40, to be run with sqlite3
--
--   from   base
--   to     5ea7c0003010, b111000002010, c0de00001030 (heads)
--
--   b111000002010   an invoice goes to an e-mail address
--   c0de00001030   accounts can be closed
--   5ea7c0003010   a place to branch from
--
--   run    sqlite3 -bail DATABASE < stamp.sqlite.sql
--   needs  a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 2fa622057c911eb8e8bfdc6e45568ac5086dcaf707b0b3f44ae9d213729b6c52   limbeck 0.1.0

.bail on
.timeout 5000

BEGIN IMMEDIATE;

CREATE TABLE IF NOT EXISTS schema_version (
    version_num VARCHAR(32) NOT NULL
);

-- guard: the attach fails, with the reason, unless the database is at no revision; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = 'no revision' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at no revision' END
    FROM (SELECT coalesce(group_concat(version_num, ' '), 'no revision') AS found
          FROM (SELECT version_num FROM schema_version ORDER BY version_num))
) AS guard_passed;
PRAGMA guard_passed.query_only = OFF;

CREATE TEMP TABLE limbeck_check (
    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)
);


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> b111000002010   an invoice goes to an e-mail address
.print "1 of 3: b111000002010 an invoice goes to an e-mail address"

INSERT INTO schema_version (version_num) VALUES ('b111000002010');


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001030   accounts can be closed
.print "2 of 3: c0de00001030 accounts can be closed"

INSERT INTO schema_version (version_num) VALUES ('c0de00001030');


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> 5ea7c0003010   a place to branch from
.print "3 of 3: 5ea7c0003010 a place to branch from"

INSERT INTO schema_version (version_num) VALUES ('5ea7c0003010');


DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;

.print "done: the database is at 5ea7c0003010, b111000002010, c0de00001030"
-- end of script
