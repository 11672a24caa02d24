-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE billing.t ADD COLUMN b INTEGER;
COMMENT ON COLUMN billing.t.b IS 'second';

-- back:
ALTER TABLE billing.t DROP COLUMN b;

-- mysql ===========================================================================================
ALTER TABLE billing.t ADD COLUMN b INTEGER COMMENT 'second';

-- back:
ALTER TABLE billing.t DROP COLUMN b;

-- mariadb =========================================================================================
ALTER TABLE billing.t ADD COLUMN b INTEGER COMMENT 'second';

-- back:
ALTER TABLE billing.t DROP COLUMN b;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments: column t.b: second
ALTER TABLE billing.t ADD COLUMN b INTEGER;

-- back:
ALTER TABLE billing.t DROP COLUMN b;

-- mssql ===========================================================================================
ALTER TABLE billing.t ADD b INTEGER NULL;
GO
EXEC sys.sp_addextendedproperty N'MS_Description', N'second', N'SCHEMA', N'billing', N'TABLE', N't', N'COLUMN', N'b';
GO

-- back:
ALTER TABLE billing.t DROP COLUMN b;
GO

-- oracle ==========================================================================================
ALTER TABLE billing.t ADD b INTEGER;
COMMENT ON COLUMN billing.t.b IS 'second';

-- back:
ALTER TABLE billing.t DROP COLUMN b;
