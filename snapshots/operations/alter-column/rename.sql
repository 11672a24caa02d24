-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item RENAME COLUMN note TO remark;

-- back:
ALTER TABLE item RENAME COLUMN remark TO note;

-- mysql ===========================================================================================
ALTER TABLE item RENAME COLUMN note TO remark;

-- back:
ALTER TABLE item RENAME COLUMN remark TO note;

-- mariadb =========================================================================================
ALTER TABLE item RENAME COLUMN note TO remark;

-- back:
ALTER TABLE item RENAME COLUMN remark TO note;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE item RENAME COLUMN note TO remark;

-- back:
ALTER TABLE item RENAME COLUMN remark TO note;

-- mssql ===========================================================================================
EXEC sp_rename N'item.note', N'remark', N'COLUMN';
GO

-- back:
EXEC sp_rename N'item.remark', N'note', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE item RENAME COLUMN note TO remark;

-- back:
ALTER TABLE item RENAME COLUMN remark TO note;
