-- shop: stamp for PostgreSQL 15, to be run with psql
--
--   from   base
--   to     c40e8d7b25f9 (head)
--
--   c40e8d7b25f9   a view of the open orders
--
--   run    psql -X -f stamp.postgresql.sql DATABASE
--   needs  a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 3
--   input  sha256 c2332413db91e7123daecba1fdfbbd6c06f4936c86c0f1c39096bd803c418764   limbeck 0.1.0

\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\encoding UTF8
SET standard_conforming_strings = on;
SET lock_timeout = '5000ms';
SET default_transaction_read_only = on;  -- nothing can be written until the guard has passed


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- 1b6a9f40c7d2 -> c40e8d7b25f9   a view of the open orders
\echo '1 of 1: c40e8d7b25f9 a view of the open orders'

BEGIN READ WRITE;

CREATE TABLE IF NOT EXISTS alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'no revision' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', the script starts at no revision',
            HINT = 'Nothing was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

INSERT INTO alembic_version (version_num) VALUES ('c40e8d7b25f9');

COMMIT;


SET default_transaction_read_only = off;

\echo 'done: the database is at c40e8d7b25f9'
-- end of script
