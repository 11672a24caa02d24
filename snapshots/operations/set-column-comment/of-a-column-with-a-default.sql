-- given: create table account

-- postgresql ======================================================================================
COMMENT ON COLUMN account.balance IS 'in EUR';

-- back:
COMMENT ON COLUMN account.balance IS NULL;

-- mysql ===========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE account MODIFY balance NUMERIC(12, 2) NOT NULL DEFAULT 0 COMMENT 'in EUR';

-- back:
ALTER TABLE account MODIFY balance NUMERIC(12, 2) NOT NULL DEFAULT 0;

-- mariadb =========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE account MODIFY balance NUMERIC(12, 2) NOT NULL DEFAULT 0 COMMENT 'in EUR';

-- back:
ALTER TABLE account MODIFY balance NUMERIC(12, 2) NOT NULL DEFAULT 0;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'in EUR', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'balance';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'balance';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN account.balance IS 'in EUR';

-- back:
COMMENT ON COLUMN account.balance IS '';
