-- demo: upgrade for MariaDB 10.11, to be run with mariadb
--
--   from   base
--   to     77aa01bb02cc (head)
--
--   1975ea83b712   add account table
--   3b1f0c2d9e4a   index account balance
--   77aa01bb02cc   account.email may be longer
--
--   run    mariadb --comments --default-character-set=utf8mb4 DATABASE < upgrade.mariadb.sql   (not with source, not with --force)
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 c59ca6bb10ce36976f5f4660b1d612fa7ccd15de7c1b987c9620645eaa591f1c   limbeck 0.1.0

SET autocommit = 1;
SET SESSION tx_read_only = ON;  -- nothing can be written until the guard has passed
SET @unfit = @@SESSION.character_set_client IN (
    'gbk', 'gb2312', 'gb18030', 'big5', 'sjis', 'cp932', 'euckr', 'ujis', 'eucjpms');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO');
SET NAMES utf8mb4;
SET SESSION lock_wait_timeout = 5;
SET SESSION innodb_lock_wait_timeout = 5;

-- a database that no script has touched yet has no version table
SET SESSION tx_read_only = @unfit;
CREATE TABLE IF NOT EXISTS alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
SET SESSION tx_read_only = ON;

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
    SESSION tx_read_only = OFF;


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- base -> 1975ea83b712   add account table
SELECT '1 of 3: 1975ea83b712 add account table' AS progress;

CREATE TABLE account (
    id INTEGER NOT NULL AUTO_INCREMENT,
    email VARCHAR(255) NOT NULL COMMENT 'where bills go',
    balance NUMERIC(12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
)
COMMENT = 'who owes and who is owed';

INSERT INTO alembic_version (version_num) VALUES ('1975ea83b712');


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- 1975ea83b712 -> 3b1f0c2d9e4a   index account balance
SELECT '2 of 3: 3b1f0c2d9e4a index account balance' AS progress;

CREATE INDEX ix_account_balance ON account (balance);

UPDATE alembic_version
SET version_num = '3b1f0c2d9e4a'
WHERE version_num = '1975ea83b712';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 1975ea83b712');


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 77aa01bb02cc   account.email may be longer
SELECT '3 of 3: 77aa01bb02cc account.email may be longer' AS progress;

ALTER TABLE account MODIFY email VARCHAR(320) NOT NULL COMMENT 'where bills go';

UPDATE alembic_version
SET version_num = '77aa01bb02cc'
WHERE version_num = '3b1f0c2d9e4a';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 3b1f0c2d9e4a');


SELECT 'done: the database is at 77aa01bb02cc' AS progress;
-- end of script
