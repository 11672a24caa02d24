-- given: create table t

-- postgresql ======================================================================================
COMMENT ON COLUMN t.twice IS 'computed';

-- back:
COMMENT ON COLUMN t.twice IS NULL;

-- mysql ===========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE t MODIFY twice INTEGER GENERATED ALWAYS AS (a * 2) STORED COMMENT 'computed';

-- back:
ALTER TABLE t MODIFY twice INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- mariadb =========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE t MODIFY twice INTEGER GENERATED ALWAYS AS (a * 2) STORED COMMENT 'computed';

-- back:
ALTER TABLE t MODIFY twice INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'computed', N'SCHEMA', @schema, N'TABLE', N't', N'COLUMN', N'twice';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N't', N'COLUMN', N'twice';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN t.twice IS 'computed';

-- back:
COMMENT ON COLUMN t.twice IS '';
