-- given: create table order

-- postgresql ======================================================================================
COMMENT ON TABLE billing."order" IS 'quoted';

-- back:
COMMENT ON TABLE billing."order" IS NULL;

-- mysql ===========================================================================================
ALTER TABLE billing.`order` COMMENT = 'quoted';

-- back:
ALTER TABLE billing.`order` COMMENT = '';

-- mariadb =========================================================================================
ALTER TABLE billing.`order` COMMENT = 'quoted';

-- back:
ALTER TABLE billing.`order` COMMENT = '';

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
EXEC sys.sp_addextendedproperty N'MS_Description', N'quoted', N'SCHEMA', N'billing', N'TABLE', N'order';
GO

-- back:
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'billing', N'TABLE', N'order';
GO

-- oracle ==========================================================================================
COMMENT ON TABLE billing."order" IS 'quoted';

-- back:
COMMENT ON TABLE billing."order" IS '';
