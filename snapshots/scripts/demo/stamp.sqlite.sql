-- demo: stamp for SQLite 3.40, to be run with sqlite3
--
--   from   base
--   to     77aa01bb02cc (head)
--
--   77aa01bb02cc   account.email may be longer
--
--   run    sqlite3 -bail DATABASE < stamp.sqlite.sql
--   needs  a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 e60b57ec8bd165638075f2597d44a9ebbbedd5ed9e5377ca57ec50a6793f66ad   limbeck 0.1.0

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
-- 3b1f0c2d9e4a -> 77aa01bb02cc   account.email may be longer
.print "1 of 1: 77aa01bb02cc account.email may be longer"

INSERT INTO alembic_version (version_num) VALUES ('77aa01bb02cc');


DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;

.print "done: the database is at 77aa01bb02cc"
-- end of script
