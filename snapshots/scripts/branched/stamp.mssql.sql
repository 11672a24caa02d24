-- branched: stamp for SQL Server 2019, to be run with sqlcmd
--
--   from   base
--   to     5ea7c0003010, b111000002010, c0de00001030 (heads)
--
--   b111000002010   an invoice goes to an e-mail address
--   c0de00001030   accounts can be closed
--   5ea7c0003010   a place to branch from
--
--   run    sqlcmd -b -x -f 65001 -I -i stamp.mssql.sql -d DATABASE
--   needs  a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 1
--   input  sha256 63bced5937c7f7f7d2dae75f8f0c69ace21f6fb9a2c04ba8183aa3f6c4bc2634   limbeck 0.1.0

:on error exit
SET XACT_ABORT, NOCOUNT, QUOTED_IDENTIFIER, ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL ON;
SET NUMERIC_ROUNDABORT, IMPLICIT_TRANSACTIONS OFF;
GO

IF @@TRANCOUNT > 0 OR (@@OPTIONS & 16384) = 0
BEGIN
    RAISERROR(N'refused: run this file in a new session, as its header says', 16, 127);
    SET NOEXEC ON;
END;
GO


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> b111000002010   an invoice goes to an e-mail address
PRINT '1 of 3: b111000002010 an invoice goes to an e-mail address';
GO

BEGIN TRANSACTION;
GO

IF OBJECT_ID(N'schema_version') IS NULL
CREATE TABLE schema_version (
    version_num VARCHAR(32) NOT NULL
);
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'no revision' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, the script starts at no revision. Nothing was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

INSERT INTO schema_version (version_num) VALUES ('b111000002010');
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not take the row b111000002010: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001030   accounts can be closed
PRINT '2 of 3: c0de00001030 accounts can be closed';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'b111000002010' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at b111000002010. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

INSERT INTO schema_version (version_num) VALUES ('c0de00001030');
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not take the row c0de00001030: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> 5ea7c0003010   a place to branch from
PRINT '3 of 3: 5ea7c0003010 a place to branch from';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'b111000002010, c0de00001030' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at b111000002010, c0de00001030. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

INSERT INTO schema_version (version_num) VALUES ('5ea7c0003010');
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not take the row 5ea7c0003010: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


PRINT 'done: the database is at 5ea7c0003010, b111000002010, c0de00001030';
GO
-- end of script
