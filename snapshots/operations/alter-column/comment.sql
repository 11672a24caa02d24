-- given: create table item

-- postgresql ======================================================================================
COMMENT ON COLUMN item.note IS 'it''s free';

-- back:
COMMENT ON COLUMN item.note IS NULL;

-- mysql ===========================================================================================
ALTER TABLE item MODIFY note VARCHAR(200) COMMENT 'it''s free';

-- back:
ALTER TABLE item MODIFY note VARCHAR(200);

-- mariadb =========================================================================================
ALTER TABLE item MODIFY note VARCHAR(200) COMMENT 'it''s free';

-- back:
ALTER TABLE item MODIFY note VARCHAR(200);

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: SQLite keeps no comments: column item.note: it's free

-- back:
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'it''s free', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'note';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'note';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN item.note IS 'it''s free';

-- back:
COMMENT ON COLUMN item.note IS '';
