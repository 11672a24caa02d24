-- branched: stamp for MySQL 8.0, to be run with mysql
--
--   from   base
--   to     5ea7c0003010, b111000002010, c0de00001030 (heads)
--
--   b111000002010   an invoice goes to an e-mail address
--   c0de00001030   accounts can be closed
--   5ea7c0003010   a place to branch from
--
--   run    mysql --comments --default-character-set=utf8mb4 DATABASE < stamp.mysql.sql   (not with source, not with --force)
--   needs  a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 4232a07e0328a0aedb0d590f53f2d81dd24cec534c813fd10541e9d8a10aee79   limbeck 0.1.0

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


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> b111000002010   an invoice goes to an e-mail address
SELECT '1 of 3: b111000002010 an invoice goes to an e-mail address' AS progress;

INSERT INTO schema_version (version_num) VALUES ('b111000002010');


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001030   accounts can be closed
SELECT '2 of 3: c0de00001030 accounts can be closed' AS progress;

INSERT INTO schema_version (version_num) VALUES ('c0de00001030');


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> 5ea7c0003010   a place to branch from
SELECT '3 of 3: 5ea7c0003010 a place to branch from' AS progress;

INSERT INTO schema_version (version_num) VALUES ('5ea7c0003010');


SELECT 'done: the database is at 5ea7c0003010, b111000002010, c0de00001030' AS progress;
-- end of script
