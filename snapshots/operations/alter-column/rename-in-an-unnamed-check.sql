-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- mysql ===========================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- mariadb =========================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId') AND is_system_named = 1;
IF @sql = N'' THROW 50000, N'this constraint is not there', 1;
EXEC (@sql);
GO
EXEC sp_rename N't.a', N'n', N'COLUMN';
GO
ALTER TABLE t ADD CHECK (n > 0);
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'n', 'ColumnId') AND is_system_named = 1;
IF @sql = N'' THROW 50000, N'this constraint is not there', 1;
EXEC (@sql);
GO
EXEC sp_rename N't.n', N'a', N'COLUMN';
GO
ALTER TABLE t ADD CHECK (a > 0);
GO

-- oracle ==========================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;
