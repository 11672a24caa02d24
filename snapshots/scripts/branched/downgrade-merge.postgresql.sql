-- branched: downgrade for PostgreSQL 15, to be run with psql
--
--   from   c0de00001020
--   to     c0de00001010, c0de00001011
--
--   c0de00001020   e-mail and city together
--
--   run    psql -X -f downgrade.postgresql.sql DATABASE
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 3
--   input  sha256 dc7cf2003ef5c53f467cb85498784cbd85908238feedc2c6f7becf524f8c7d2c   limbeck 0.1.0

\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\encoding UTF8
SET standard_conforming_strings = on;
SET default_transaction_read_only = on;  -- nothing can be written until the guard has passed


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001010, c0de00001011   e-mail and city together
\echo '1 of 1: c0de00001020 e-mail and city together'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> 'c0de00001020' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', the script starts at c0de00001020',
            HINT = 'Nothing was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP INDEX ix_account_city_email;

INSERT INTO schema_version (version_num) VALUES ('c0de00001010');

UPDATE schema_version
SET version_num = 'c0de00001011'
WHERE version_num = 'c0de00001020';

COMMIT;


SET default_transaction_read_only = off;

\echo 'done: the database is at c0de00001010, c0de00001011'
-- end of script
