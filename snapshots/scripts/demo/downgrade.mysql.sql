-- demo: downgrade for MySQL 8.0, to be run with mysql
--
--   from   77aa01bb02cc
--   to     base
--
--   77aa01bb02cc   account.email may be longer
--   3b1f0c2d9e4a   index account balance
--   1975ea83b712   add account table
--
--   run    mysql --comments --default-character-set=utf8mb4 DATABASE < downgrade.mysql.sql   (not with source, not with --force)
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 ce7af11c811e49f5b14a4387b894501ec75d40b40fe413fe1fc783b3b40022a6   limbeck 0.1.0

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

-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script starts
SET @refused = 'REFUSED: the version table cannot be read';
SET @refused = (
    SELECT IF(CAST(found AS BINARY) = CAST('77aa01bb02cc' AS BINARY), NULL,
        CONCAT('REFUSED: this database is at ', found, ' but the script starts at 77aa01bb02cc'))
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


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- 77aa01bb02cc -> 3b1f0c2d9e4a   account.email may be longer
SELECT '1 of 3: 77aa01bb02cc account.email may be longer' AS progress;

ALTER TABLE account MODIFY email VARCHAR(255) NOT NULL COMMENT 'where bills go';

UPDATE alembic_version
SET version_num = '3b1f0c2d9e4a'
WHERE version_num = '77aa01bb02cc';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 77aa01bb02cc');


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 1975ea83b712   index account balance
SELECT '2 of 3: 3b1f0c2d9e4a index account balance' AS progress;

DROP INDEX ix_account_balance ON account;

UPDATE alembic_version
SET version_num = '1975ea83b712'
WHERE version_num = '3b1f0c2d9e4a';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 3b1f0c2d9e4a');


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 1975ea83b712 -> base   add account table
SELECT '3 of 3: 1975ea83b712 add account table' AS progress;

DROP TABLE account;

DELETE FROM alembic_version
WHERE version_num = '1975ea83b712';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 1975ea83b712');


SELECT 'done: the database is at no revision' AS progress;
-- end of script
