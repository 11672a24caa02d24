-- demo: stamp for PostgreSQL 15, to be run with psql
--
--   from   base
--   to     77aa01bb02cc (head)
--
--   77aa01bb02cc   account.email may be longer
--
--   run    psql -X -f stamp.postgresql.sql DATABASE
--   needs  a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 3
--   input  sha256 e866b2f174df9a9a936db49f3fca412796b7197c4d3ca609fd775e2e645558b7   limbeck 0.1.0

\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\encoding UTF8
SET standard_conforming_strings = on;
SET lock_timeout = '5000ms';
SET default_transaction_read_only = on;  -- nothing can be written until the guard has passed


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 77aa01bb02cc   account.email may be longer
\echo '1 of 1: 77aa01bb02cc account.email may be longer'

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

INSERT INTO alembic_version (version_num) VALUES ('77aa01bb02cc');

COMMIT;


SET default_transaction_read_only = off;

\echo 'done: the database is at 77aa01bb02cc'
-- end of script
