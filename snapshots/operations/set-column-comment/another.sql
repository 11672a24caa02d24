-- given: create table account

-- postgresql ======================================================================================
COMMENT ON COLUMN account.email IS 'login';

-- back:
COMMENT ON COLUMN account.email IS 'where bills go';

-- mysql ===========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE account MODIFY email VARCHAR(255) NOT NULL COMMENT 'login';

-- back:
ALTER TABLE account MODIFY email VARCHAR(255) NOT NULL COMMENT 'where bills go';

-- mariadb =========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE account MODIFY email VARCHAR(255) NOT NULL COMMENT 'login';

-- back:
ALTER TABLE account MODIFY email VARCHAR(255) NOT NULL COMMENT 'where bills go';

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'login', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'email';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'where bills go', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'email';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN account.email IS 'login';

-- back:
COMMENT ON COLUMN account.email IS 'where bills go';
