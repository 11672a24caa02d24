-- branched: downgrade for MariaDB 10.11, to be run with mariadb
--
--   from   5ea7c0003010, b111000002010, c0de00001030, or any revision on the way
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
--   form   resumable: after a failure the same script is run again
--   run    mariadb --comments --default-character-set=utf8mb4 DATABASE < downgrade.mariadb.sql
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; no later statement changes anything, whatever the client does; run the same script again: it goes on with the statement that failed; exit code 1
--   input  sha256 92511b455367f90e4768d43fbcb8770175511d4c8546d87df8b0ba58678560a9   limbeck 0.1.0

SET autocommit = 1;
SET SESSION tx_read_only = ON;  -- nothing can be written until the guard has passed
SET @unfit = @@SESSION.character_set_client IN (
    'gbk', 'gb2312', 'gb18030', 'big5', 'sjis', 'cp932', 'euckr', 'ujis', 'eucjpms');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO');
SET NAMES utf8mb4;

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

-- The steps that are done, so that another run passes them over. Where a run stops because something exists already
-- (or is gone already), that step was done and not noted: the run before was cut off right then, or another script
-- did it. Look whether it is so, note the step that stands above the statement, and run this script again:
--   INSERT INTO schema_version_steps (revision, step) VALUES ('REVISION', 'STEP');
CREATE TABLE IF NOT EXISTS schema_version_steps (
    revision VARCHAR(32) NOT NULL,
    step VARCHAR(20) NOT NULL,
    digest CHAR(16) NOT NULL DEFAULT '',
    done_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY (revision, step)
) ENGINE = InnoDB;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;


-- 1 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002010 -> b111000002000   an invoice goes to an e-mail address
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '1 of 9: b111000002010 an invoice goes to an e-mail address') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002010'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'b111000002010: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision b111000002010
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', '2984846922c96d79'), 0, NULL))
    FROM schema_version_steps WHERE revision = 'b111000002010' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision b111000002010 was done with another text');
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
ALTER TABLE invoice DROP COLUMN sent_to
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO schema_version_steps (revision, step, digest)
SELECT 'b111000002010', '1', '2984846922c96d79' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num = 'b111000002010' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision b111000002010 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'b111000002000' FROM DUAL
WHERE @limbeck_run AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001010' FROM DUAL
WHERE @limbeck_run AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001010', 'c0de00001020', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

DELETE FROM schema_version_steps
WHERE revision = 'b111000002010' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 2 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> base   invoices
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '2 of 9: b111000002000 invoices') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'b111000002000: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision b111000002000
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', '7042df6767f0a783'), 0, NULL))
    FROM schema_version_steps WHERE revision = 'b111000002000' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision b111000002000 was done with another text');
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
DROP TABLE invoice
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO schema_version_steps (revision, step, digest)
SELECT 'b111000002000', '1', '7042df6767f0a783' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num = 'b111000002000' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision b111000002000 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001000' FROM DUAL
WHERE @limbeck_run AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002010', 'c0de00001000', 'c0de00001010', 'c0de00001011', 'c0de00001020', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

DELETE FROM schema_version_steps
WHERE revision = 'b111000002000' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 3 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001030 -> c0de00001020   accounts can be closed
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '3 of 9: c0de00001030 accounts can be closed') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001030: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision c0de00001030
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', 'afc9b93bf93325e6'), 0, NULL))
    FROM schema_version_steps WHERE revision = 'c0de00001030' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision c0de00001030 was done with another text');
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
ALTER TABLE account DROP COLUMN active
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO schema_version_steps (revision, step, digest)
SELECT 'c0de00001030', '1', 'afc9b93bf93325e6' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

UPDATE schema_version
SET version_num = 'c0de00001020'
WHERE version_num = 'c0de00001030' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001030 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

DELETE FROM schema_version_steps
WHERE revision = 'c0de00001030' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 4 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001010, c0de00001011   e-mail and city together
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '4 of 9: c0de00001020 e-mail and city together') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001020'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001020: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision c0de00001020
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', 'dd3c25b1573e39e9'), 0, NULL))
    FROM schema_version_steps WHERE revision = 'c0de00001020' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision c0de00001020 was done with another text');
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
DROP INDEX ix_account_city_email ON account
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO schema_version_steps (revision, step, digest)
SELECT 'c0de00001020', '1', 'dd3c25b1573e39e9' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num = 'c0de00001020' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001020 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001010' FROM DUAL
WHERE @limbeck_run AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002010', 'c0de00001010', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001011' FROM DUAL
WHERE @limbeck_run AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001011', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

DELETE FROM schema_version_steps
WHERE revision = 'c0de00001020' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 5 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001011 -> c0de00001000   accounts have a city
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '5 of 9: c0de00001011 accounts have a city') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001011'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001011: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision c0de00001011
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', '82d5fc4ff66d4e7a'), 0, NULL))
    FROM schema_version_steps WHERE revision = 'c0de00001011' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision c0de00001011 was done with another text');
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
ALTER TABLE account DROP COLUMN city
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO schema_version_steps (revision, step, digest)
SELECT 'c0de00001011', '1', '82d5fc4ff66d4e7a' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num = 'c0de00001011' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001011 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001000' FROM DUAL
WHERE @limbeck_run AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000', 'b111000002010', 'c0de00001000', 'c0de00001010', 'c0de00001020', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

DELETE FROM schema_version_steps
WHERE revision = 'c0de00001011' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 6 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001010 -> c0de00001000   accounts have an e-mail address
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '6 of 9: c0de00001010 accounts have an e-mail address') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001010'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001010: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision c0de00001010
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', '938c3f3cbebab6c8'), 0, NULL))
    FROM schema_version_steps WHERE revision = 'c0de00001010' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision c0de00001010 was done with another text');
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
ALTER TABLE account DROP COLUMN email
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO schema_version_steps (revision, step, digest)
SELECT 'c0de00001010', '1', '938c3f3cbebab6c8' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num = 'c0de00001010' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001010 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

INSERT INTO schema_version (version_num)
SELECT 'c0de00001000' FROM DUAL
WHERE @limbeck_run AND NOT EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('b111000002000', 'b111000002010', 'c0de00001000', 'c0de00001011', 'c0de00001020', 'c0de00001030'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

DELETE FROM schema_version_steps
WHERE revision = 'c0de00001010' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 7 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003010 -> 5ea7c0003000   a place to branch from
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '7 of 9: 5ea7c0003010 a place to branch from') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('5ea7c0003010'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT '5ea7c0003010: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

SET autocommit = 0;

UPDATE schema_version
SET version_num = '5ea7c0003000'
WHERE version_num = '5ea7c0003010' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision 5ea7c0003010 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

DELETE FROM schema_version_steps
WHERE revision = '5ea7c0003010' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 8 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> base   documents to be searched
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '8 of 9: 5ea7c0003000 documents to be searched') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('5ea7c0003000'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT '5ea7c0003000: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision 5ea7c0003000
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', '406f34e47ab7b64e'), 0, NULL))
    FROM schema_version_steps WHERE revision = '5ea7c0003000' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision 5ea7c0003000 was done with another text');
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
DROP TABLE document
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO schema_version_steps (revision, step, digest)
SELECT '5ea7c0003000', '1', '406f34e47ab7b64e' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num = '5ea7c0003000' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision 5ea7c0003000 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

DELETE FROM schema_version_steps
WHERE revision = '5ea7c0003000' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 9 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> base   accounts
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '9 of 9: c0de00001000 accounts') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM schema_version WHERE version_num IN ('c0de00001000'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SELECT 'c0de00001000: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision c0de00001000
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', '2959565ea5f0fa85'), 0, NULL))
    FROM schema_version_steps WHERE revision = 'c0de00001000' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision c0de00001000 was done with another text');
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
DROP TABLE account
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO schema_version_steps (revision, step, digest)
SELECT 'c0de00001000', '1', '2959565ea5f0fa85' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = 0;

DELETE FROM schema_version
WHERE version_num = 'c0de00001000' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision c0de00001000 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

DELETE FROM schema_version_steps
WHERE revision = 'c0de00001000' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION tx_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- no step is under way: the table is not needed any more
SET @limbeck_do = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM schema_version_steps);
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
DROP TABLE schema_version_steps
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION tx_read_only = @limbeck_stopped;

SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', 'done: the database is at no revision') AS progress;
-- end of script
