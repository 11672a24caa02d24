-- branched: upgrade for MariaDB 10.11, to be run with mariadb
--
--   from   base, or any revision on the way
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
--   form   idempotent: each revision runs only where it has not run yet
--   run    mariadb --comments --default-character-set=utf8mb4 DATABASE < upgrade.mariadb.sql
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; no later statement changes anything, whatever the client does; each statement before it stays done; finish or undo by hand what the stopped revision has done, then run the script again; exit code 1
--   input  sha256 84583133cfbaa086f43cc821b77f03f4921975d6e94111965bd9a9eaa8d7d727   limbeck 0.1.0

SET autocommit = 1;
SET SESSION tx_read_only = ON;  -- nothing can be written until the guard has passed
SET @unfit = @@SESSION.character_set_client IN (
    'gbk', 'gb2312', 'gb18030', 'big5', 'sjis', 'cp932', 'euckr', 'ujis', 'eucjpms');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO');
SET NAMES utf8mb4;

-- a database that no script has touched yet has no version table
SET SESSION tx_read_only = @unfit;
CREATE TABLE IF NOT EXISTS schema_version (
    version_num VARCHAR(32) NOT NULL
);
SET SESSION tx_read_only = ON;

-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script can begin
SET @refused = 'REFUSED: the version table cannot be read';
SET @refused = (
    SELECT IF(NOT EXISTS (SELECT 1 FROM schema_version WHERE CAST(version_num AS BINARY) NOT IN ('5ea7c0003000', '5ea7c0003010', 'b111000002000', 'b111000002010', 'c0de00001000', 'c0de00001010', 'c0de00001011', 'c0de00001020', 'c0de00001030')), NULL,
        CONCAT('REFUSED: this database is at ', found, ' which this script does not know'))
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

-- from here on each failure is noted, and nothing can be written after it, whatever the client does
SET @limbeck_stopped = @@SESSION.tx_read_only;


-- 1 of 9 ----------------------------------------------------------------------------------------------------------
-- base -> c0de00001000   accounts
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '1 of 9: c0de00001000 accounts') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000', 'b111000002010', 'c0de00001000', 'c0de00001010', 'c0de00001011', 'c0de00001020', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001000: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

SET @limbeck_sql = CASE @limbeck_run WHEN 1 THEN '
CREATE TABLE account (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id)
)
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001000' FROM DUAL
WHERE @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001000 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;


-- 2 of 9 ----------------------------------------------------------------------------------------------------------
-- base -> 5ea7c0003000   documents to be searched
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '2 of 9: 5ea7c0003000 documents to be searched') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('5ea7c0003000', '5ea7c0003010'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT '5ea7c0003000: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

SET @limbeck_sql = CASE @limbeck_run WHEN 1 THEN '
CREATE TABLE document (
    id INTEGER NOT NULL AUTO_INCREMENT,
    body TEXT,
    CONSTRAINT pk_document PRIMARY KEY (id)
)
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT '5ea7c0003000' FROM DUAL
WHERE @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision 5ea7c0003000 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;


-- 3 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> 5ea7c0003010   a place to branch from
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '3 of 9: 5ea7c0003010 a place to branch from') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('5ea7c0003000'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT '5ea7c0003010: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

UPDATE schema_version
SET version_num = '5ea7c0003010'
WHERE version_num = '5ea7c0003000' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision 5ea7c0003010 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;


-- 4 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> c0de00001010   accounts have an e-mail address
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '4 of 9: c0de00001010 accounts have an e-mail address') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002010', 'c0de00001010', 'c0de00001020', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET SESSION sql_mode = IF(NOT @limbeck_run OR EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000', 'b111000002010', 'c0de00001000', 'c0de00001010', 'c0de00001011', 'c0de00001020', 'c0de00001030')), @@SESSION.sql_mode, 'STOPPED: revision c0de00001010 needs c0de00001000 first');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001010: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

SET @limbeck_sql = CASE @limbeck_run WHEN 1 THEN '
ALTER TABLE account ADD COLUMN email VARCHAR(255)
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num IN ('c0de00001000') AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001010' FROM DUAL
WHERE @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001010 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 5 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> c0de00001011   accounts have a city
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '5 of 9: c0de00001011 accounts have a city') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001011', 'c0de00001020', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET SESSION sql_mode = IF(NOT @limbeck_run OR EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000', 'b111000002010', 'c0de00001000', 'c0de00001010', 'c0de00001011', 'c0de00001020', 'c0de00001030')), @@SESSION.sql_mode, 'STOPPED: revision c0de00001011 needs c0de00001000 first');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001011: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

SET @limbeck_sql = CASE @limbeck_run WHEN 1 THEN '
ALTER TABLE account ADD COLUMN city VARCHAR(80)
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num IN ('c0de00001000') AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001011' FROM DUAL
WHERE @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001011 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 6 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001010, c0de00001011 -> c0de00001020   e-mail and city together
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '6 of 9: c0de00001020 e-mail and city together') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001020', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET SESSION sql_mode = IF(NOT @limbeck_run OR EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002010', 'c0de00001010', 'c0de00001020', 'c0de00001030')), @@SESSION.sql_mode, 'STOPPED: revision c0de00001020 needs c0de00001010 first');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET SESSION sql_mode = IF(NOT @limbeck_run OR EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001011', 'c0de00001020', 'c0de00001030')), @@SESSION.sql_mode, 'STOPPED: revision c0de00001020 needs c0de00001011 first');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001020: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

SET @limbeck_sql = CASE @limbeck_run WHEN 1 THEN '
CREATE INDEX ix_account_city_email ON account (city, email)
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num IN ('c0de00001010', 'c0de00001011') AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001020' FROM DUAL
WHERE @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001020 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 7 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001030   accounts can be closed
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '7 of 9: c0de00001030 accounts can be closed') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001020'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001030: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

SET @limbeck_sql = CASE @limbeck_run WHEN 1 THEN '
ALTER TABLE account ADD COLUMN active BOOL NOT NULL DEFAULT true
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

UPDATE schema_version
SET version_num = 'c0de00001030'
WHERE version_num = 'c0de00001020' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001030 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;


-- 8 of 9 ----------------------------------------------------------------------------------------------------------
-- base -> b111000002000   invoices
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '8 of 9: b111000002000 invoices') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000', 'b111000002010'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET SESSION sql_mode = IF(NOT @limbeck_run OR EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000', 'b111000002010', 'c0de00001000', 'c0de00001010', 'c0de00001011', 'c0de00001020', 'c0de00001030')), @@SESSION.sql_mode, 'STOPPED: revision b111000002000 needs c0de00001000 first');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'b111000002000: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

SET @limbeck_sql = CASE @limbeck_run WHEN 1 THEN '
CREATE TABLE invoice (
    id INTEGER NOT NULL AUTO_INCREMENT,
    account_id INTEGER NOT NULL,
    total NUMERIC(12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT pk_invoice PRIMARY KEY (id),
    CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
)
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num IN ('c0de00001000') AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'b111000002000' FROM DUAL
WHERE @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision b111000002000 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 9 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> b111000002010   an invoice goes to an e-mail address
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '9 of 9: b111000002010 an invoice goes to an e-mail address') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002010'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET SESSION sql_mode = IF(NOT @limbeck_run OR EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000', 'b111000002010')), @@SESSION.sql_mode, 'STOPPED: revision b111000002010 needs b111000002000 first');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET SESSION sql_mode = IF(NOT @limbeck_run OR EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002010', 'c0de00001010', 'c0de00001020', 'c0de00001030')), @@SESSION.sql_mode, 'STOPPED: revision b111000002010 needs c0de00001010 first');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'b111000002010: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

SET @limbeck_sql = CASE @limbeck_run WHEN 1 THEN '
ALTER TABLE invoice ADD COLUMN sent_to VARCHAR(255)
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num IN ('b111000002000', 'c0de00001010') AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'b111000002010' FROM DUAL
WHERE @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision b111000002010 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', 'done: the database is at 5ea7c0003010, b111000002010, c0de00001030') AS progress;
-- end of script
