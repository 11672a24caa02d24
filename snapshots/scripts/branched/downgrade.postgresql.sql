-- branched: downgrade for PostgreSQL 15, to be run with psql
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
--   run    psql -X -f downgrade.postgresql.sql DATABASE
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 3
--   input  sha256 d585fa24658072f873ec581a9bb82aba1e0d6a06fdd1a169794647e9dc6e8850   limbeck 0.1.0

\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\encoding UTF8
SET standard_conforming_strings = on;
SET default_transaction_read_only = on;  -- nothing can be written until the guard has passed


-- 1 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002010 -> b111000002000   an invoice goes to an e-mail address
\echo '1 of 9: b111000002010 an invoice goes to an e-mail address'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> '5ea7c0003010, b111000002010, c0de00001030' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', the script starts at 5ea7c0003010, b111000002010, c0de00001030',
            HINT = 'Nothing was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE invoice DROP COLUMN sent_to;

UPDATE schema_version
SET version_num = 'b111000002000'
WHERE version_num = 'b111000002010';

COMMIT;


-- 2 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> base   invoices
\echo '2 of 9: b111000002000 invoices'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> '5ea7c0003010, b111000002000, c0de00001030' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 5ea7c0003010, b111000002000, c0de00001030',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP TABLE invoice;

DELETE FROM schema_version
WHERE version_num = 'b111000002000';

COMMIT;


-- 3 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001030 -> c0de00001020   accounts can be closed
\echo '3 of 9: c0de00001030 accounts can be closed'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> '5ea7c0003010, c0de00001030' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 5ea7c0003010, c0de00001030',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE account DROP COLUMN active;

UPDATE schema_version
SET version_num = 'c0de00001020'
WHERE version_num = 'c0de00001030';

COMMIT;


-- 4 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001010, c0de00001011   e-mail and city together
\echo '4 of 9: c0de00001020 e-mail and city together'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> '5ea7c0003010, c0de00001020' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 5ea7c0003010, c0de00001020',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP INDEX ix_account_city_email;

INSERT INTO schema_version (version_num) VALUES ('c0de00001010');

UPDATE schema_version
SET version_num = 'c0de00001011'
WHERE version_num = 'c0de00001020';

COMMIT;


-- 5 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001011 -> c0de00001000   accounts have a city
\echo '5 of 9: c0de00001011 accounts have a city'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> '5ea7c0003010, c0de00001010, c0de00001011' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 5ea7c0003010, c0de00001010, c0de00001011',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE account DROP COLUMN city;

DELETE FROM schema_version
WHERE version_num = 'c0de00001011';

COMMIT;


-- 6 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001010 -> c0de00001000   accounts have an e-mail address
\echo '6 of 9: c0de00001010 accounts have an e-mail address'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> '5ea7c0003010, c0de00001010' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 5ea7c0003010, c0de00001010',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE account DROP COLUMN email;

UPDATE schema_version
SET version_num = 'c0de00001000'
WHERE version_num = 'c0de00001010';

COMMIT;


-- 7 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003010 -> 5ea7c0003000   a place to branch from
\echo '7 of 9: 5ea7c0003010 a place to branch from'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> '5ea7c0003010, c0de00001000' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 5ea7c0003010, c0de00001000',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

UPDATE schema_version
SET version_num = '5ea7c0003000'
WHERE version_num = '5ea7c0003010';

COMMIT;


-- 8 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> base   documents to be searched
\echo '8 of 9: 5ea7c0003000 documents to be searched'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> '5ea7c0003000, c0de00001000' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 5ea7c0003000, c0de00001000',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP TABLE document;

DELETE FROM schema_version
WHERE version_num = '5ea7c0003000';

COMMIT;


-- 9 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> base   accounts
\echo '9 of 9: c0de00001000 accounts'

BEGIN READ WRITE;

LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM schema_version;
    IF found <> 'c0de00001000' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at c0de00001000',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP TABLE account;

DELETE FROM schema_version
WHERE version_num = 'c0de00001000';

COMMIT;


SET default_transaction_read_only = off;

\echo 'done: the database is at no revision'
-- end of script
