-- demo: stamp for MySQL 8.0, to be run with mysql
--
--   from   base
--   to     77aa01bb02cc (head)
--
--   77aa01bb02cc   account.email may be longer
--
--   run    mysql --comments --default-character-set=utf8mb4 DATABASE < stamp.mysql.sql   (not with source, not with --force)
--   needs  a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 35476626597d2f635a537c80d316ed4f1253862ca581eca7252e5f0d1a88acdb   limbeck 0.1.0

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

-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script starts
SET @refused = 'REFUSED: the version table cannot be read';
SET @refused = (
    SELECT IF(CAST(found AS BINARY) = CAST('no revision' AS BINARY), NULL,
        CONCAT('REFUSED: this database is at ', found, ' but the script starts at no revision'))
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


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 77aa01bb02cc   account.email may be longer
SELECT '1 of 1: 77aa01bb02cc account.email may be longer' AS progress;

INSERT INTO alembic_version (version_num) VALUES ('77aa01bb02cc');


SELECT 'done: the database is at 77aa01bb02cc' AS progress;
-- end of script
