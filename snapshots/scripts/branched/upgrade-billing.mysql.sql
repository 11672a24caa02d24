-- branched: upgrade for MySQL 8.0, to be run with mysql
--
--   from   c0de00001010
--   to     b111000002010
--
--   b111000002000   invoices
--   b111000002010   an invoice goes to an e-mail address
--
--   run    mysql --comments --default-character-set=utf8mb4 DATABASE < upgrade.mysql.sql   (not with source, not with --force)
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 ccf965df714bbe17ab93348d3596476a0c8d7394d5cbf13264270afcf601bef0   limbeck 0.1.0

SET autocommit = 1;
SET SESSION transaction_read_only = ON;  -- nothing can be written until the guard has passed
SET @unfit = @@SESSION.character_set_client IN (
    'gbk', 'gb2312', 'gb18030', 'big5', 'sjis', 'cp932', 'euckr', 'ujis', 'eucjpms');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO');
SET NAMES utf8mb4;

-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script starts
SET @refused = 'REFUSED: the version table cannot be read';
SET @refused = (
    SELECT IF(CAST(found AS BINARY) = CAST('c0de00001010' AS BINARY), NULL,
        CONCAT('REFUSED: this database is at ', found, ' but the script starts at c0de00001010'))
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


-- 1 of 2 ----------------------------------------------------------------------------------------------------------
-- base -> b111000002000   invoices
SELECT '1 of 2: b111000002000 invoices' AS progress;

CREATE TABLE invoice (
    id INTEGER NOT NULL AUTO_INCREMENT,
    account_id INTEGER NOT NULL,
    total NUMERIC(12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT pk_invoice PRIMARY KEY (id),
    CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);

INSERT INTO schema_version (version_num) VALUES ('b111000002000');


-- 2 of 2 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> b111000002010   an invoice goes to an e-mail address
SELECT '2 of 2: b111000002010 an invoice goes to an e-mail address' AS progress;

ALTER TABLE invoice ADD COLUMN sent_to VARCHAR(255);

START TRANSACTION;

DELETE FROM schema_version
WHERE version_num = 'b111000002000';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row b111000002000');

UPDATE schema_version
SET version_num = 'b111000002010'
WHERE version_num = 'c0de00001010';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: schema_version has no row c0de00001010');

COMMIT;


SELECT 'done: the database is at b111000002010' AS progress;
-- end of script
