-- given: create table account

-- postgresql ======================================================================================
COMMENT ON TABLE account IS 'customers';

-- back:
COMMENT ON TABLE account IS 'who owes and who is owed';

-- mysql ===========================================================================================
ALTER TABLE account COMMENT = 'customers';

-- back:
ALTER TABLE account COMMENT = 'who owes and who is owed';

-- mariadb =========================================================================================
ALTER TABLE account COMMENT = 'customers';

-- back:
ALTER TABLE account COMMENT = 'who owes and who is owed';

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'customers', N'SCHEMA', @schema, N'TABLE', N'account';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'who owes and who is owed', N'SCHEMA', @schema, N'TABLE', N'account';
GO

-- oracle ==========================================================================================
COMMENT ON TABLE account IS 'customers';

-- back:
COMMENT ON TABLE account IS 'who owes and who is owed';
