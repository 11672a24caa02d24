-- given: create table account

-- postgresql ======================================================================================
COMMENT ON COLUMN account.name IS 'as it is written';

-- back:
COMMENT ON COLUMN account.name IS NULL;

-- mysql ===========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE account MODIFY name VARCHAR(50) COMMENT 'as it is written';

-- back:
ALTER TABLE account MODIFY name VARCHAR(50);

-- mariadb =========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE account MODIFY name VARCHAR(50) COMMENT 'as it is written';

-- back:
ALTER TABLE account MODIFY name VARCHAR(50);

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'as it is written', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'name';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'name';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN account.name IS 'as it is written';

-- back:
COMMENT ON COLUMN account.name IS '';
