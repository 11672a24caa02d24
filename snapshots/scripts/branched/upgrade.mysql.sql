-- branched: upgrade for MySQL 8.0, to be run with mysql
--
--   from   base
--   to     5ea7c0003010, b111000002010, c0de00001030 (heads)
--
--   c0de00001000   accounts
--   5ea7c0003000   documents to be searched
--   5ea7c0003010   a place to branch from
--   c0de00001010   accounts have an e-mail address
--   c0de00001011   accounts have a city
--   c0de00001020   e-mail and city together
--   c0de00001030   accounts can be closed
--   b111000002000   invoices
--   b111000002010   an invoice goes to an e-mail address
--
--   run    mysql --comments --default-character-set=utf8mb4 DATABASE < upgrade.mysql.sql   (not with source, not with --force)
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 9da03fc3948470c6caa3534ef0ba26871d40be46aca8204e4564497c82f5220d   limbeck 0.1.0

SET autocommit = 1;
SET SESSION transaction_read_only = ON;  -- nothing can be written until the guard has passed
SET @unfit = @@SESSION.character_set_client IN (
    'gbk', 'gb2312', 'gb18030', 'big5', 'sjis', 'cp932', 'euckr', 'ujis', 'eucjpms');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO');
SET NAMES utf8mb4;

-- a database that no script has touched yet has no version table
SET SESSION transaction_read_only = @unfit;
CREATE TABLE IF NOT EXISTS schema_version (
    version_num VARCHAR(32) NOT NULL
);
SET SESSION transaction_read_only = ON;

-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script starts
SET @refused = 'REFUSED: the version table cannot be read';
SET @refused = (
    SELECT IF(CAST(found AS BINARY) = CAST('no revision' AS BINARY), NULL,
        CONCAT('REFUSED: this database is at ', found, ' but the script starts at no revision'))
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
    SESSION transaction_read_only = OFF;


-- 1 of 9 ----------------------------------------------------------------------------------------------------------
-- base -> c0de00001000   accounts
SELECT '1 of 9: c0de00001000 accounts' AS progress;

CREATE TABLE account (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id)
);

INSERT INTO schema_version (version_num) VALUES ('c0de00001000');


-- 2 of 9 ----------------------------------------------------------------------------------------------------------
-- base -> 5ea7c0003000   documents to be searched
SELECT '2 of 9: 5ea7c0003000 documents to be searched' AS progress;

CREATE TABLE document (
    id INTEGER NOT NULL AUTO_INCREMENT,
    body TEXT,
    CONSTRAINT pk_document PRIMARY KEY (id)
);

INSERT INTO schema_version (version_num) VALUES ('5ea7c0003000');


-- 3 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> 5ea7c0003010   a place to branch from
SELECT '3 of 9: 5ea7c0003010 a place to branch from' AS progress;

UPDATE schema_version
SET version_num = '5ea7c0003010'
WHERE version_num = '5ea7c0003000';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row 5ea7c0003000');


-- 4 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> c0de00001010   accounts have an e-mail address
SELECT '4 of 9: c0de00001010 accounts have an e-mail address' AS progress;

ALTER TABLE account ADD COLUMN email VARCHAR(255);

UPDATE schema_version
SET version_num = 'c0de00001010'
WHERE version_num = 'c0de00001000';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001000');


-- 5 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> c0de00001011   accounts have a city
SELECT '5 of 9: c0de00001011 accounts have a city' AS progress;

ALTER TABLE account ADD COLUMN city VARCHAR(80);

INSERT INTO schema_version (version_num) VALUES ('c0de00001011');


-- 6 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001010, c0de00001011 -> c0de00001020   e-mail and city together
SELECT '6 of 9: c0de00001020 e-mail and city together' AS progress;

CREATE INDEX ix_account_city_email ON account (city, email);

START TRANSACTION;

DELETE FROM schema_version
WHERE version_num = 'c0de00001010';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001010');

UPDATE schema_version
SET version_num = 'c0de00001020'
WHERE version_num = 'c0de00001011';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001011');

COMMIT;


-- 7 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001030   accounts can be closed
SELECT '7 of 9: c0de00001030 accounts can be closed' AS progress;

ALTER TABLE account ADD COLUMN active BOOL NOT NULL DEFAULT true;

UPDATE schema_version
SET version_num = 'c0de00001030'
WHERE version_num = 'c0de00001020';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001020');


-- 8 of 9 ----------------------------------------------------------------------------------------------------------
-- base -> b111000002000   invoices
SELECT '8 of 9: b111000002000 invoices' AS progress;

CREATE TABLE invoice (
    id INTEGER NOT NULL AUTO_INCREMENT,
    account_id INTEGER NOT NULL,
    total NUMERIC(12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT pk_invoice PRIMARY KEY (id),
    CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);

INSERT INTO schema_version (version_num) VALUES ('b111000002000');


-- 9 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> b111000002010   an invoice goes to an e-mail address
SELECT '9 of 9: b111000002010 an invoice goes to an e-mail address' AS progress;

ALTER TABLE invoice ADD COLUMN sent_to VARCHAR(255);

UPDATE schema_version
SET version_num = 'b111000002010'
WHERE version_num = 'b111000002000';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row b111000002000');


SELECT 'done: the database is at 5ea7c0003010, b111000002010, c0de00001030' AS progress;
-- end of script
