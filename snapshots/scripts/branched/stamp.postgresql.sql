-- branched: stamp for PostgreSQL 15, to be run with psql
--
--   from   base
--   to     5ea7c0003010, b111000002010, c0de00001030 (heads)
--
--   b111000002010   an invoice goes to an e-mail address
--   c0de00001030   accounts can be closed
--   5ea7c0003010   a place to branch from
--
--   run    psql -X -f stamp.postgresql.sql DATABASE
--   needs  a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 3
--   input  sha256 7e40cfb9e3d4df2c9588a1b90d3b52f4ab2ed2b4b6eb634e8a3382da461a5fff   limbeck 0.1.0

\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\encoding UTF8
SET standard_conforming_strings = on;
SET default_transaction_read_only = on;  -- nothing can be written until the guard has passed


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> b111000002010   an invoice goes to an e-mail address
\echo '1 of 3: b111000002010 an invoice goes to an e-mail address'

BEGIN READ WRITE;

CREATE TABLE IF NOT EXISTS schema_version (
    version_num VARCHAR(32) NOT NULL
);

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> 'no revision' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', the script starts at no revision',
            HINT = 'Nothing was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

INSERT INTO schema_version (version_num) VALUES ('b111000002010');

COMMIT;


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001030   accounts can be closed
\echo '2 of 3: c0de00001030 accounts can be closed'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> 'b111000002010' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at b111000002010',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

INSERT INTO schema_version (version_num) VALUES ('c0de00001030');

COMMIT;


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> 5ea7c0003010   a place to branch from
\echo '3 of 3: 5ea7c0003010 a place to branch from'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> 'b111000002010, c0de00001030' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at b111000002010, c0de00001030',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

INSERT INTO schema_version (version_num) VALUES ('5ea7c0003010');

COMMIT;


SET default_transaction_read_only = off;

\echo 'done: the database is at 5ea7c0003010, b111000002010, c0de00001030'
-- end of script
