-- given: create table order

-- postgresql ======================================================================================
COMMENT ON COLUMN billing."order"."from" IS 'quoted';

-- back:
COMMENT ON COLUMN billing."order"."from" IS NULL;

-- mysql ===========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE billing.`order` MODIFY `from` INTEGER COMMENT 'quoted';

-- back:
ALTER TABLE billing.`order` MODIFY `from` INTEGER;

-- mariadb =========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE billing.`order` MODIFY `from` INTEGER COMMENT 'quoted';

-- back:
ALTER TABLE billing.`order` MODIFY `from` INTEGER;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
EXEC sys.sp_addextendedproperty N'MS_Description', N'quoted', N'SCHEMA', N'billing', N'TABLE', N'order', N'COLUMN', N'from';
GO

-- back:
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'billing', N'TABLE', N'order', N'COLUMN', N'from';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN billing."order"."from" IS 'quoted';

-- back:
COMMENT ON COLUMN billing."order"."from" IS '';
