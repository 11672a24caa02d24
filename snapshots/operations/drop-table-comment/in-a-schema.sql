-- given: create table t

-- postgresql ======================================================================================
COMMENT ON TABLE billing.t IS NULL;

-- back:
COMMENT ON TABLE billing.t IS 'x';

-- mysql ===========================================================================================
ALTER TABLE billing.t COMMENT = '';

-- back:
ALTER TABLE billing.t COMMENT = 'x';

-- mariadb =========================================================================================
ALTER TABLE billing.t COMMENT = '';

-- back:
ALTER TABLE billing.t COMMENT = 'x';

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'billing', N'TABLE', N't';
GO

-- back:
EXEC sys.sp_addextendedproperty N'MS_Description', N'x', N'SCHEMA', N'billing', N'TABLE', N't';
GO

-- oracle ==========================================================================================
COMMENT ON TABLE billing.t IS '';

-- back:
COMMENT ON TABLE billing.t IS 'x';
