-- audited: upgrade for MariaDB 10.11, to be run with mariadb
--
--   from   base
--   to     a0d170000001 (head)
--
--   a0d170000001   accounts that are watched
--
--   run    mariadb --comments --default-character-set=utf8mb4 DATABASE < upgrade.mariadb.sql   (not with source, not with --force)
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 f15e24acb39c9ea06060d49d758aca1afbbf6122db05d0aac41665c04e418d01   limbeck 0.1.0

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


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- base -> a0d170000001   accounts that are watched
SELECT '1 of 1: a0d170000001 accounts that are watched' AS progress;

-- step 1 of 4
CREATE TABLE account (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id)
);

-- step 2 of 4
ALTER TABLE account ADD COLUMN made_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- step 3 of 4
ALTER TABLE account ADD COLUMN changed_by VARCHAR(80);

-- step 4 of 4
CREATE INDEX ix_account_made_at ON account (made_at);

INSERT INTO alembic_version (version_num) VALUES ('a0d170000001');


SELECT 'done: the database is at a0d170000001' AS progress;
-- end of script

-- audited: downgrade for MariaDB 10.11, to be run with mariadb
--
--   from   a0d170000001
--   to     base
--
--   a0d170000001   accounts that are watched
--
--   run    mariadb --comments --default-character-set=utf8mb4 DATABASE < downgrade.mariadb.sql   (not with source, not with --force)
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 f89796c853a7fe420302331a6933e5fe15147f3841c6c82af83755c71a79e307   limbeck 0.1.0

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
    SELECT IF(CAST(found AS BINARY) = CAST('a0d170000001' AS BINARY), NULL,
        CONCAT('REFUSED: this database is at ', found, ' but the script starts at a0d170000001'))
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


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- a0d170000001 -> base   accounts that are watched
SELECT '1 of 1: a0d170000001 accounts that are watched' AS progress;

-- step 1 of 4
DROP INDEX ix_account_made_at ON account;

-- step 2 of 4
ALTER TABLE account DROP COLUMN changed_by;

-- step 3 of 4
ALTER TABLE account DROP COLUMN made_at;

-- step 4 of 4
DROP TABLE account;

DELETE FROM alembic_version
WHERE version_num = 'a0d170000001';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row a0d170000001');


SELECT 'done: the database is at no revision' AS progress;
-- end of script
