-- branched: downgrade for MariaDB 10.11, to be run with mariadb
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
--   run    mariadb --comments --default-character-set=utf8mb4 DATABASE < downgrade.mariadb.sql   (not with source, not with --force)
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 92511b455367f90e4768d43fbcb8770175511d4c8546d87df8b0ba58678560a9   limbeck 0.1.0

SET autocommit = 1;
SET SESSION tx_read_only = ON;  -- nothing can be written until the guard has passed
SET @unfit = @@SESSION.character_set_client IN (
    'gbk', 'gb2312', 'gb18030', 'big5', 'sjis', 'cp932', 'euckr', 'ujis', 'eucjpms');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO');
SET NAMES utf8mb4;

-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script starts
SET @refused = 'REFUSED: the version table cannot be read';
SET @refused = (
    SELECT IF(CAST(found AS BINARY) = CAST('5ea7c0003010 b111000002010 c0de00001030' AS BINARY), NULL,
        CONCAT('REFUSED: this database is at ', found, ' but the script starts at 5ea7c0003010 b111000002010 c0de00001030'))
    FROM (
        SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY CAST(version_num AS BINARY) SEPARATOR ' '), 'no revision') AS found
        FROM schema_version
    ) AS version_rows
);
SET @refused = IF(GET_LOCK(CONCAT('limbeck ', LEFT(SHA2(COALESCE(DATABASE(), ''), 256), 40)), 0) = 1, @refused,
    'REFUSED: another script is at work on this database');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    COALESCE(@refused, 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO')),
    SESSION tx_read_only = OFF;


-- 1 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002010 -> b111000002000   an invoice goes to an e-mail address
SELECT '1 of 9: b111000002010 an invoice goes to an e-mail address' AS progress;

ALTER TABLE invoice DROP COLUMN sent_to;

UPDATE schema_version
SET version_num = 'b111000002000'
WHERE version_num = 'b111000002010';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row b111000002010');


-- 2 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> base   invoices
SELECT '2 of 9: b111000002000 invoices' AS progress;

DROP TABLE invoice;

DELETE FROM schema_version
WHERE version_num = 'b111000002000';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row b111000002000');


-- 3 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001030 -> c0de00001020   accounts can be closed
SELECT '3 of 9: c0de00001030 accounts can be closed' AS progress;

ALTER TABLE account DROP COLUMN active;

UPDATE schema_version
SET version_num = 'c0de00001020'
WHERE version_num = 'c0de00001030';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001030');


-- 4 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001010, c0de00001011   e-mail and city together
SELECT '4 of 9: c0de00001020 e-mail and city together' AS progress;

DROP INDEX ix_account_city_email ON account;

START TRANSACTION;

INSERT INTO schema_version (version_num) VALUES ('c0de00001010');

UPDATE schema_version
SET version_num = 'c0de00001011'
WHERE version_num = 'c0de00001020';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001020');

COMMIT;


-- 5 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001011 -> c0de00001000   accounts have a city
SELECT '5 of 9: c0de00001011 accounts have a city' AS progress;

ALTER TABLE account DROP COLUMN city;

DELETE FROM schema_version
WHERE version_num = 'c0de00001011';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001011');


-- 6 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001010 -> c0de00001000   accounts have an e-mail address
SELECT '6 of 9: c0de00001010 accounts have an e-mail address' AS progress;

ALTER TABLE account DROP COLUMN email;

UPDATE schema_version
SET version_num = 'c0de00001000'
WHERE version_num = 'c0de00001010';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001010');


-- 7 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003010 -> 5ea7c0003000   a place to branch from
SELECT '7 of 9: 5ea7c0003010 a place to branch from' AS progress;

UPDATE schema_version
SET version_num = '5ea7c0003000'
WHERE version_num = '5ea7c0003010';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row 5ea7c0003010');


-- 8 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> base   documents to be searched
SELECT '8 of 9: 5ea7c0003000 documents to be searched' AS progress;

DROP TABLE document;

DELETE FROM schema_version
WHERE version_num = '5ea7c0003000';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row 5ea7c0003000');


-- 9 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> base   accounts
SELECT '9 of 9: c0de00001000 accounts' AS progress;

DROP TABLE account;

DELETE FROM schema_version
WHERE version_num = 'c0de00001000';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001000');


SELECT 'done: the database is at no revision' AS progress;
-- end of script
