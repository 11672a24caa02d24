-- demo: upgrade for MySQL 8.0, to be run with mysql
--
--   from   base, or any revision on the way
--   to     77aa01bb02cc (head)
--
--   1975ea83b712   add account table
--   3b1f0c2d9e4a   index account balance
--   77aa01bb02cc   account.email may be longer
--
--   form   resumable: after a failure the same script is run again
--   run    mysql --comments --default-character-set=utf8mb4 DATABASE < upgrade.mysql.sql
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; no later statement changes anything, whatever the client does; run the same script again: it goes on with the statement that failed; exit code 1
--   input  sha256 d011a32253dfb32c09ce05aa94510f76669d100c84fbfa3c2e62f9e4f9880550   limbeck 0.1.0

SET autocommit = 1;
SET SESSION transaction_read_only = ON;  -- nothing can be written until the guard has passed
SET @unfit = @@SESSION.character_set_client IN (
    'gbk', 'gb2312', 'gb18030', 'big5', 'sjis', 'cp932', 'euckr', 'ujis', 'eucjpms');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO');
SET NAMES utf8mb4;
SET SESSION lock_wait_timeout = 5;
SET SESSION innodb_lock_wait_timeout = 5;

-- a database that no script has touched yet has no version table
SET SESSION transaction_read_only = @unfit;
CREATE TABLE IF NOT EXISTS alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
SET SESSION transaction_read_only = ON;

-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script can begin
SET @refused = 'REFUSED: the version table cannot be read';
SET @refused = (
    SELECT IF(NOT EXISTS (SELECT 1 FROM alembic_version WHERE CAST(version_num AS BINARY) NOT IN ('1975ea83b712', '3b1f0c2d9e4a', '77aa01bb02cc')), NULL,
        CONCAT('REFUSED: this database is at ', found, ' which this script does not know'))
    FROM (
        SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY CAST(version_num AS BINARY) SEPARATOR ' '), 'no revision') AS found
        FROM alembic_version
    ) AS version_rows
);
SET @refused = IF(GET_LOCK(CONCAT('limbeck ', LEFT(SHA2(COALESCE(DATABASE(), ''), 256), 40)), 0) = 1, @refused,
    'REFUSED: another script is at work on this database');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    COALESCE(@refused, 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO')),
    SESSION transaction_read_only = OFF;

-- from here on each failure is noted, and nothing can be written after it, whatever the client does
SET @limbeck_stopped = @@SESSION.transaction_read_only;

-- The steps that are done, so that another run passes them over. Where a run stops because something exists already
-- (or is gone already), that step was done and not noted: the run before was cut off right then, or another script
-- did it. Look whether it is so, note the step that stands above the statement, and run this script again:
--   INSERT INTO alembic_version_steps (revision, step) VALUES ('REVISION', 'STEP');
CREATE TABLE IF NOT EXISTS alembic_version_steps (
    revision VARCHAR(32) NOT NULL,
    step VARCHAR(20) NOT NULL,
    digest CHAR(16) NOT NULL DEFAULT '',
    done_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY (revision, step)
) ENGINE = InnoDB;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- base -> 1975ea83b712   add account table
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '1 of 3: 1975ea83b712 add account table') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM alembic_version WHERE version_num IN ('1975ea83b712', '3b1f0c2d9e4a', '77aa01bb02cc'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;

SELECT '1975ea83b712: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision 1975ea83b712
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', 'bae639d76faf8a35'), 0, NULL))
    FROM alembic_version_steps WHERE revision = '1975ea83b712' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision 1975ea83b712 was done with another text');
-- CREATE TABLE account (
--     id INTEGER NOT NULL AUTO_INCREMENT,
--     email VARCHAR(255) NOT NULL COMMENT 'where bills go',
--     balance NUMERIC(12, 2) NOT NULL DEFAULT 0,
--     CONSTRAINT pk_account PRIMARY KEY (id),
--     CONSTRAINT uq_account_email UNIQUE (email)
-- )
-- COMMENT = 'who owes and who is owed'
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
CREATE TABLE account (
    id INTEGER NOT NULL AUTO_INCREMENT,
    email VARCHAR(255) NOT NULL COMMENT ''where bills go'',
    balance NUMERIC(12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
)
COMMENT = ''who owes and who is owed''
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO alembic_version_steps (revision, step, digest)
SELECT '1975ea83b712', '1', 'bae639d76faf8a35' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION transaction_read_only = @limbeck_stopped;

SET autocommit = 0;

INSERT INTO alembic_version (version_num)
SELECT '1975ea83b712' FROM DUAL
WHERE @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision 1975ea83b712 did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;

DELETE FROM alembic_version_steps
WHERE revision = '1975ea83b712' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- 1975ea83b712 -> 3b1f0c2d9e4a   index account balance
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '2 of 3: 3b1f0c2d9e4a index account balance') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM alembic_version WHERE version_num IN ('1975ea83b712'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;

SELECT '3b1f0c2d9e4a: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision 3b1f0c2d9e4a
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', '952363c733bdf841'), 0, NULL))
    FROM alembic_version_steps WHERE revision = '3b1f0c2d9e4a' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision 3b1f0c2d9e4a was done with another text');
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
CREATE INDEX ix_account_balance ON account (balance)
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO alembic_version_steps (revision, step, digest)
SELECT '3b1f0c2d9e4a', '1', '952363c733bdf841' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION transaction_read_only = @limbeck_stopped;

SET autocommit = 0;

UPDATE alembic_version
SET version_num = '3b1f0c2d9e4a'
WHERE version_num = '1975ea83b712' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision 3b1f0c2d9e4a did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;

DELETE FROM alembic_version_steps
WHERE revision = '3b1f0c2d9e4a' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 77aa01bb02cc   account.email may be longer
SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', '3 of 3: 77aa01bb02cc account.email may be longer') AS progress;

SET @limbeck_run = NOT @limbeck_stopped AND EXISTS (SELECT 1 FROM alembic_version WHERE version_num IN ('3b1f0c2d9e4a'));
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;

SELECT '77aa01bb02cc: nothing to do' AS progress FROM DUAL WHERE @limbeck_run = 0 AND NOT @limbeck_stopped;

-- step 1 of 1, revision 77aa01bb02cc
SET @limbeck_do = @limbeck_run AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', '37a72112b092d671'), 0, NULL))
    FROM alembic_version_steps WHERE revision = '77aa01bb02cc' AND step = '1');
SET SESSION sql_mode = IF(@limbeck_do IS NOT NULL, @@SESSION.sql_mode, 'STOPPED: step 1 of revision 77aa01bb02cc was done with another text');
-- ALTER TABLE account MODIFY email VARCHAR(320) NOT NULL COMMENT 'where bills go'
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
ALTER TABLE account MODIFY email VARCHAR(320) NOT NULL COMMENT ''where bills go''
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
INSERT INTO alembic_version_steps (revision, step, digest)
SELECT '77aa01bb02cc', '1', '37a72112b092d671' FROM DUAL
WHERE @limbeck_do AND NOT @limbeck_stopped;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION transaction_read_only = @limbeck_stopped;

SET autocommit = 0;

UPDATE alembic_version
SET version_num = '77aa01bb02cc'
WHERE version_num = '3b1f0c2d9e4a' AND @limbeck_run;
SET SESSION sql_mode = IF(ROW_COUNT() = @limbeck_run, @@SESSION.sql_mode, 'STOPPED: the row of revision 77aa01bb02cc did not move');
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;

DELETE FROM alembic_version_steps
WHERE revision = '77aa01bb02cc' AND @limbeck_run;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0);
SET SESSION transaction_read_only = @limbeck_stopped;

SET autocommit = NOT @limbeck_stopped;  -- commits, unless a statement has failed
ROLLBACK;
SET autocommit = 1;


-- no step is under way: the table is not needed any more
SET @limbeck_do = NOT @limbeck_stopped AND NOT EXISTS (SELECT 1 FROM alembic_version_steps);
SET @limbeck_sql = CASE @limbeck_do WHEN 1 THEN '
DROP TABLE alembic_version_steps
' WHEN 0 THEN 'DO 0' END;
PREPARE limbeck_step FROM @limbeck_sql;
EXECUTE limbeck_step;
SET @limbeck_stopped = (@limbeck_stopped OR @@error_count > 0), @limbeck_sql = NULL;
SET SESSION transaction_read_only = @limbeck_stopped;

SELECT IF(@limbeck_stopped, 'STOPPED: nothing is done any more', 'done: the database is at 77aa01bb02cc') AS progress;
-- end of script
