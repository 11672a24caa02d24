-- audited: upgrade for SQL Server 2019, to be run with sqlcmd
--
--   from   base
--   to     a0d170000001 (head)
--
--   a0d170000001   accounts that are watched
--
--   run    sqlcmd -b -x -f 65001 -I -i upgrade.mssql.sql -d DATABASE
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 1
--   input  sha256 b47bdc0ebbb17173c5cd5d3bfd07ad1bafab109760cc94ec9b6d8bf3ae549a7d   limbeck 0.1.0

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


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- base -> a0d170000001   accounts that are watched
PRINT '1 of 1: a0d170000001 accounts that are watched';
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
    name VARCHAR(80) NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id)
);
GO

ALTER TABLE account ADD made_at DATETIME2 NOT NULL DEFAULT CURRENT_TIMESTAMP;
GO

ALTER TABLE account ADD changed_by VARCHAR(80) NULL;
GO

CREATE INDEX ix_account_made_at ON account (made_at);
GO

INSERT INTO alembic_version (version_num) VALUES ('a0d170000001');
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not take the row a0d170000001: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


PRINT 'done: the database is at a0d170000001';
GO
-- end of script

-- audited: downgrade for SQL Server 2019, to be run with sqlcmd
--
--   from   a0d170000001
--   to     base
--
--   a0d170000001   accounts that are watched
--
--   run    sqlcmd -b -x -f 65001 -I -i downgrade.mssql.sql -d DATABASE
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 1
--   input  sha256 a71c864d267acdf1e2cf65bc46da982596f5493b5af9a3acfc856b7e1db6e061   limbeck 0.1.0

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


-- 1 of 1 ----------------------------------------------------------------------------------------------------------
-- a0d170000001 -> base   accounts that are watched
PRINT '1 of 1: a0d170000001 accounts that are watched';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'a0d170000001' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, the script starts at a0d170000001. Nothing was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DROP INDEX ix_account_made_at ON account;
GO

ALTER TABLE account DROP COLUMN changed_by;
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'made_at', 'ColumnId');
EXEC (@sql);
GO

ALTER TABLE account DROP COLUMN made_at;
GO

DROP TABLE account;
GO

DELETE FROM alembic_version
WHERE version_num = 'a0d170000001';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row a0d170000001: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


PRINT 'done: the database is at no revision';
GO
-- end of script
