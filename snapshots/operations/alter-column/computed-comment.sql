-- given: create table t

-- postgresql ======================================================================================
COMMENT ON COLUMN t.c IS 'computed';
ALTER TABLE t RENAME COLUMN c TO twice;

-- back:
COMMENT ON COLUMN t.twice IS NULL;
ALTER TABLE t RENAME COLUMN twice TO c;

-- mysql ===========================================================================================
ALTER TABLE t CHANGE c twice INTEGER GENERATED ALWAYS AS (a * 2) STORED COMMENT 'computed';

-- back:
ALTER TABLE t CHANGE twice c INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- mariadb =========================================================================================
ALTER TABLE t CHANGE c twice INTEGER GENERATED ALWAYS AS (a * 2) STORED COMMENT 'computed';

-- back:
ALTER TABLE t CHANGE twice c INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: SQLite keeps no comments: column t.twice: computed
ALTER TABLE t RENAME COLUMN c TO twice;

-- back:
ALTER TABLE t RENAME COLUMN twice TO c;

-- mssql ===========================================================================================
EXEC sp_rename N't.c', N'twice', N'COLUMN';
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'computed', N'SCHEMA', @schema, N'TABLE', N't', N'COLUMN', N'twice';
GO

-- back:
EXEC sp_rename N't.twice', N'c', N'COLUMN';
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N't', N'COLUMN', N'c';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN t.c IS 'computed';
ALTER TABLE t RENAME COLUMN c TO twice;

-- back:
COMMENT ON COLUMN t.twice IS '';
ALTER TABLE t RENAME COLUMN twice TO c;
