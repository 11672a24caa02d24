-- demo: upgrade for SQL Server 2019, to be run with sqlcmd
--
--   from   base
--   to     77aa01bb02cc (head)
--
--   1975ea83b712   add account table
--   3b1f0c2d9e4a   index account balance
--   77aa01bb02cc   account.email may be longer
--
--   run    sqlcmd -b -x -f 65001 -I -i upgrade.mssql.sql -d DATABASE
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 1
--   input  sha256 ba16caaf46bccc3717a0961c9e97a6da2a5d91e6c5f43c0ccc894edc1848a9f6   limbeck 0.1.0

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
-- base -> 1975ea83b712   add account table
PRINT '1 of 3: 1975ea83b712 add account table';
GO

BEGIN TRANSACTION;
GO

IF OBJECT_ID(N'alembic_version') IS NULL
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'no revision' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, the script starts at no revision. Nothing was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

CREATE TABLE account (
    id INTEGER NOT NULL IDENTITY,
    email VARCHAR(255) NOT NULL,
    balance NUMERIC(12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
);
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'who owes and who is owed', N'SCHEMA', @schema, N'TABLE', N'account';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'where bills go', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'email';
GO

INSERT INTO alembic_version (version_num) VALUES ('1975ea83b712');
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not take the row 1975ea83b712: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 2 of 3 ----------------------------------------------------------------------------------------------------------
-- 1975ea83b712 -> 3b1f0c2d9e4a   index account balance
PRINT '2 of 3: 3b1f0c2d9e4a index account balance';
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

CREATE INDEX ix_account_balance ON account (balance);
GO

UPDATE alembic_version
SET version_num = '3b1f0c2d9e4a'
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


-- 3 of 3 ----------------------------------------------------------------------------------------------------------
-- 3b1f0c2d9e4a -> 77aa01bb02cc   account.email may be longer
PRINT '3 of 3: 77aa01bb02cc account.email may be longer';
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

ALTER TABLE account ALTER COLUMN email VARCHAR(320) NOT NULL;
GO

UPDATE alembic_version
SET version_num = '77aa01bb02cc'
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


PRINT 'done: the database is at 77aa01bb02cc';
GO
-- end of script
