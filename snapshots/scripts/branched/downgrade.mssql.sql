-- branched: downgrade for SQL Server 2019, to be run with sqlcmd
--
--   from   5ea7c0003010, b111000002010, c0de00001030
--   to     base
--
--   b111000002010   an invoice goes to an e-mail address
--   b111000002000   invoices
--   c0de00001030   accounts can be closed
--   c0de00001020   e-mail and city together
--   c0de00001011   accounts have a city
--   c0de00001010   accounts have an e-mail address
--   5ea7c0003010   a place to branch from
--   5ea7c0003000   documents to be searched
--   c0de00001000   accounts
--
--   run    sqlcmd -b -x -f 65001 -I -i downgrade.mssql.sql -d DATABASE
--   needs  the rights to alter and drop what it names; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 1
--   input  sha256 ef47379c84de1533f5ee91af58a7058a172386c243bfc82436cd432aba80536b   limbeck 0.1.0

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


-- 1 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002010 -> b111000002000   an invoice goes to an e-mail address
PRINT '1 of 9: b111000002010 an invoice goes to an e-mail address';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5ea7c0003010, b111000002010, c0de00001030' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, the script starts at 5ea7c0003010, b111000002010, c0de00001030. Nothing was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

ALTER TABLE invoice DROP COLUMN sent_to;
GO

UPDATE schema_version
SET version_num = 'b111000002000'
WHERE version_num = 'b111000002010';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row b111000002010: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 2 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> base   invoices
PRINT '2 of 9: b111000002000 invoices';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5ea7c0003010, b111000002000, c0de00001030' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 5ea7c0003010, b111000002000, c0de00001030. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DROP TABLE invoice;
GO

DELETE FROM schema_version
WHERE version_num = 'b111000002000';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row b111000002000: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 3 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001030 -> c0de00001020   accounts can be closed
PRINT '3 of 9: c0de00001030 accounts can be closed';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5ea7c0003010, c0de00001030' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 5ea7c0003010, c0de00001030. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'active', 'ColumnId');
EXEC (@sql);
GO

ALTER TABLE account DROP COLUMN active;
GO

UPDATE schema_version
SET version_num = 'c0de00001020'
WHERE version_num = 'c0de00001030';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row c0de00001030: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 4 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001010, c0de00001011   e-mail and city together
PRINT '4 of 9: c0de00001020 e-mail and city together';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5ea7c0003010, c0de00001020' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 5ea7c0003010, c0de00001020. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DROP INDEX ix_account_city_email ON account;
GO

INSERT INTO schema_version (version_num) VALUES ('c0de00001010');
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not take the row c0de00001010: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

UPDATE schema_version
SET version_num = 'c0de00001011'
WHERE version_num = 'c0de00001020';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row c0de00001020: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 5 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001011 -> c0de00001000   accounts have a city
PRINT '5 of 9: c0de00001011 accounts have a city';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5ea7c0003010, c0de00001010, c0de00001011' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 5ea7c0003010, c0de00001010, c0de00001011. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

ALTER TABLE account DROP COLUMN city;
GO

DELETE FROM schema_version
WHERE version_num = 'c0de00001011';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row c0de00001011: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 6 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001010 -> c0de00001000   accounts have an e-mail address
PRINT '6 of 9: c0de00001010 accounts have an e-mail address';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5ea7c0003010, c0de00001010' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 5ea7c0003010, c0de00001010. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

ALTER TABLE account DROP COLUMN email;
GO

UPDATE schema_version
SET version_num = 'c0de00001000'
WHERE version_num = 'c0de00001010';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row c0de00001010: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 7 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003010 -> 5ea7c0003000   a place to branch from
PRINT '7 of 9: 5ea7c0003010 a place to branch from';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5ea7c0003010, c0de00001000' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 5ea7c0003010, c0de00001000. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

UPDATE schema_version
SET version_num = '5ea7c0003000'
WHERE version_num = '5ea7c0003010';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 5ea7c0003010: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 8 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> base   documents to be searched
PRINT '8 of 9: 5ea7c0003000 documents to be searched';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5ea7c0003000, c0de00001000' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 5ea7c0003000, c0de00001000. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DROP TABLE document;
GO

DELETE FROM schema_version
WHERE version_num = '5ea7c0003000';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 5ea7c0003000: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 9 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> base   accounts
PRINT '9 of 9: c0de00001000 accounts';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'schema_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM schema_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'c0de00001000' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at c0de00001000. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DROP TABLE account;
GO

DELETE FROM schema_version
WHERE version_num = 'c0de00001000';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row c0de00001000: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


PRINT 'done: the database is at no revision';
GO
-- end of script
