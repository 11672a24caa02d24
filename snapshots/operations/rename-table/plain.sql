-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain RENAME TO simple;

-- back:
ALTER TABLE simple RENAME TO plain;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME TO simple;

-- back:
ALTER TABLE simple RENAME TO plain;

-- mariadb =========================================================================================
ALTER TABLE plain RENAME TO simple;

-- back:
ALTER TABLE simple RENAME TO plain;

-- sqlite ==========================================================================================
ALTER TABLE plain RENAME TO simple;

-- back:
ALTER TABLE simple RENAME TO plain;

-- mssql ===========================================================================================
EXEC sp_rename N'plain', N'simple', N'OBJECT';
GO

-- back:
EXEC sp_rename N'simple', N'plain', N'OBJECT';
GO

-- oracle ==========================================================================================
ALTER TABLE plain RENAME TO simple;

-- back:
ALTER TABLE simple RENAME TO plain;
