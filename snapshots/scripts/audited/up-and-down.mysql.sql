-- audited: upgrade for MySQL 8.0, to be run with mysql
--
--   from   base
--   to     a0d170000001 (head)
--
--   a0d170000001   accounts that are watched
--
--   run    mysql --comments --default-character-set=utf8mb4 DATABASE < upgrade.mysql.sql   (not with source, not with --force)
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 35cd5c24323081103cfddd035f01a377ad14f42efe355d8239f3760c8b54799a   limbeck 0.1.0

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

-- audited: downgrade for MySQL 8.0, to be run with mysql
--
--   from   a0d170000001
--   to     base
--
--   a0d170000001   accounts that are watched
--
--   run    mysql --comments --default-character-set=utf8mb4 DATABASE < downgrade.mysql.sql   (not with source, not with --force)
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 b9fffcb6eb69a18c27d9737dc697b3a95895fc7eef6fc2345d086c219ed2fd8c   limbeck 0.1.0

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
    SESSION transaction_read_only = OFF;


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
