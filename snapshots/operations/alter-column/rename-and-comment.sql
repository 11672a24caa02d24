-- given: create table item

-- postgresql ======================================================================================
COMMENT ON COLUMN item.note IS 'words';
ALTER TABLE item RENAME COLUMN note TO remark;

-- back:
COMMENT ON COLUMN item.remark IS NULL;
ALTER TABLE item RENAME COLUMN remark TO note;

-- mysql ===========================================================================================
ALTER TABLE item CHANGE note remark VARCHAR(200) COMMENT 'words';

-- back:
ALTER TABLE item CHANGE remark note VARCHAR(200);

-- mariadb =========================================================================================
ALTER TABLE item CHANGE note remark VARCHAR(200) COMMENT 'words';

-- back:
ALTER TABLE item CHANGE remark note VARCHAR(200);

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: SQLite keeps no comments: column item.remark: words
ALTER TABLE item RENAME COLUMN note TO remark;

-- back:
ALTER TABLE item RENAME COLUMN remark TO note;

-- mssql ===========================================================================================
EXEC sp_rename N'item.note', N'remark', N'COLUMN';
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'words', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'remark';
GO

-- back:
EXEC sp_rename N'item.remark', N'note', N'COLUMN';
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'note';
GO

-- oracle ==========================================================================================
COMMENT ON COLUMN item.note IS 'words';
ALTER TABLE item RENAME COLUMN note TO remark;

-- back:
COMMENT ON COLUMN item.remark IS '';
ALTER TABLE item RENAME COLUMN remark TO note;
