-- demo: downgrade for SQL Server 2019, to be run with sqlcmd
--
--   from   77aa01bb02cc
--   to     base
--
--   77aa01bb02cc   account.email may be longer
--   3b1f0c2d9e4a   index account balance
--   1975ea83b712   add account table
--
--   run    sqlcmd -b -x -f 65001 -I -i downgrade.mssql.sql -d DATABASE
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 1
--   input  sha256 95a5f029bb03adf698d3e52409bce57eef1a8d960bb0b7f846ff3ea16082b183   limbeck 0.1.0

:on error exit
SET XACT_ABORT, NOCOUNT, QUOTED_IDENTIFIER, ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL ON;
SET NUMERIC_ROUNDABORT, IMPLICIT_TRANSACTIONS OFF;
SET LOCK_TIMEOUT 5000;
GO

IF @@TRANCOUNT > 0 OR (@@OPTIONS & 16384) = 0
BEGIN
    RAISERROR(N'refused: run this file in a new session, as its header says', 16, 127);
    SET NOEXEC ON;
END;
GO


-- 1 of 3 ----------------------------------------------------------------------------------------------------------
-- 77aa01bb02cc -> 3b1f0c2d9e4a   account.email may be longer
PRINT '1 of 3: 77aa01bb02cc account.email may be longer';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '77aa01bb02cc' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, the script starts at 77aa01bb02cc. Nothing was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

ALTER TABLE account DROP CONSTRAINT uq_account_email;
GO

ALTER TABLE account ALTER COLUMN email VARCHAR(255) NOT NULL;
GO

ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email);
GO

UPDATE alembic_version
SET version_num = '3b1f0c2d9e4a'
WHERE version_num = '77aa01bb02cc';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 77aa01bb02cc: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 1975ea83b712   index account balance
PRINT '2 of 3: 3b1f0c2d9e4a index account balance';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '3b1f0c2d9e4a' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 3b1f0c2d9e4a. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DROP INDEX ix_account_balance ON account;
GO

UPDATE alembic_version
SET version_num = '1975ea83b712'
WHERE version_num = '3b1f0c2d9e4a';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 3b1f0c2d9e4a: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 1975ea83b712 -> base   add account table
PRINT '3 of 3: 1975ea83b712 add account table';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '1975ea83b712' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 1975ea83b712. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DROP TABLE account;
GO

DELETE FROM alembic_version
WHERE version_num = '1975ea83b712';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 1975ea83b712: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


PRINT 'done: the database is at no revision';
GO
-- end of script
