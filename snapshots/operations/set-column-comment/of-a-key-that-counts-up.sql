-- given: create table account

-- postgresql ======================================================================================
COMMENT ON COLUMN account.id IS 'internal';

-- back:
COMMENT ON COLUMN account.id IS NULL;

-- mysql ===========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE account MODIFY id INTEGER NOT NULL AUTO_INCREMENT COMMENT 'internal';

-- back:
ALTER TABLE account MODIFY id INTEGER NOT NULL AUTO_INCREMENT;

-- mariadb =========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE account MODIFY id INTEGER NOT NULL AUTO_INCREMENT COMMENT 'internal';

-- back:
ALTER TABLE account MODIFY id INTEGER NOT NULL AUTO_INCREMENT;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'internal', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'id';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'id';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN account.id IS 'internal';

-- back:
COMMENT ON COLUMN account.id IS '';
