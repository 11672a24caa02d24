-- given: create table item

-- postgresql ======================================================================================
COMMENT ON COLUMN item.code IS NULL;

-- back:
COMMENT ON COLUMN item.code IS 'as printed';

-- mysql ===========================================================================================
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL DEFAULT 'none';

-- back:
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL DEFAULT 'none' COMMENT 'as printed';

-- mariadb =========================================================================================
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL DEFAULT 'none';

-- back:
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL DEFAULT 'none' COMMENT 'as printed';

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- back:
-- nothing to do: SQLite keeps no comments: column item.code: as printed

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'code';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'as printed', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'code';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN item.code IS '';

-- back:
COMMENT ON COLUMN item.code IS 'as printed';
