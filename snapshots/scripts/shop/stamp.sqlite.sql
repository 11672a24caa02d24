-- shop: stamp for SQLite 3.40, to be run with sqlite3
--
--   from   base
--   to     c40e8d7b25f9 (head)
--
--   c40e8d7b25f9   a view of the open orders
--
--   run    sqlite3 -bail DATABASE < stamp.sqlite.sql
--   needs  a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 d0f8a06886cd3093ae2472ef4dfe76097a80e5f7f555ecccfdbc1035e047692e   limbeck 0.1.0

.bail on
.timeout 5000

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
    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)
);


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- 1b6a9f40c7d2 -> c40e8d7b25f9   a view of the open orders
.print "1 of 1: c40e8d7b25f9 a view of the open orders"

INSERT INTO alembic_version (version_num) VALUES ('c40e8d7b25f9');


DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;

.print "done: the database is at c40e8d7b25f9"
-- end of script
