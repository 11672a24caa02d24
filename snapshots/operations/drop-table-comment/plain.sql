-- given: create table account

-- postgresql ======================================================================================
COMMENT ON TABLE account IS NULL;

-- back:
COMMENT ON TABLE account IS 'who owes and who is owed';

-- mysql ===========================================================================================
ALTER TABLE account COMMENT = '';

-- back:
ALTER TABLE account COMMENT = 'who owes and who is owed';

-- mariadb =========================================================================================
ALTER TABLE account COMMENT = '';

-- back:
ALTER TABLE account COMMENT = 'who owes and who is owed';

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'who owes and who is owed', N'SCHEMA', @schema, N'TABLE', N'account';
GO

-- oracle ==========================================================================================
COMMENT ON TABLE account IS '';

-- back:
COMMENT ON TABLE account IS 'who owes and who is owed';
