-- demo: downgrade for PostgreSQL 15, to be run with psql
--
--   from   77aa01bb02cc
--   to     base
--
--   77aa01bb02cc   account.email may be longer
--   3b1f0c2d9e4a   index account balance   [1 statement outside a transaction]
--   1975ea83b712   add account table
--
--   run    psql -X -f downgrade.postgresql.sql DATABASE
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 3
--   input  sha256 a16349c306d5a6c315011bc16226f5c36cfd07e5317d57502d23d5449c55b408   limbeck 0.1.0

\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\encoding UTF8
SET standard_conforming_strings = on;
SET lock_timeout = '5000ms';
SET default_transaction_read_only = on;  -- nothing can be written until the guard has passed


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- 77aa01bb02cc -> 3b1f0c2d9e4a   account.email may be longer
\echo '1 of 3: 77aa01bb02cc account.email may be longer'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '77aa01bb02cc' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', the script starts at 77aa01bb02cc',
            HINT = 'Nothing was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE account
    ALTER COLUMN email TYPE VARCHAR(255);

UPDATE alembic_version
SET version_num = '3b1f0c2d9e4a'
WHERE version_num = '77aa01bb02cc';

COMMIT;


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 1975ea83b712   index account balance
\echo '2 of 3: 3b1f0c2d9e4a index account balance'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '3b1f0c2d9e4a' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 3b1f0c2d9e4a',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

SET default_transaction_read_only = off;
COMMIT;

-- outside a transaction: DROP INDEX CONCURRENTLY

DROP INDEX CONCURRENTLY IF EXISTS ix_account_balance;

SET default_transaction_read_only = on;

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '3b1f0c2d9e4a' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 3b1f0c2d9e4a',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
    IF NOT to_regclass('ix_account_balance') IS NULL THEN
        RAISE EXCEPTION USING
            MESSAGE = 'stopped: index ix_account_balance is still there',
            HINT = 'The version table says where the database stands. Run a script that starts there.';
    END IF;
END
$guard$;

UPDATE alembic_version
SET version_num = '1975ea83b712'
WHERE version_num = '3b1f0c2d9e4a';

COMMIT;


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 1975ea83b712 -> base   add account table
\echo '3 of 3: 1975ea83b712 add account table'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '1975ea83b712' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 1975ea83b712',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP TABLE account;

DELETE FROM alembic_version
WHERE version_num = '1975ea83b712';

COMMIT;


SET default_transaction_read_only = off;

\echo 'done: the database is at no revision'
-- end of script
