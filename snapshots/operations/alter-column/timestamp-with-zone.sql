-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a TYPE TIMESTAMP WITH TIME ZONE;

-- back:
ALTER TABLE t
    ALTER COLUMN a TYPE TIMESTAMP WITHOUT TIME ZONE;

-- mysql ===========================================================================================
ALTER TABLE t MODIFY a DATETIME DEFAULT CURRENT_TIMESTAMP;

-- back:
ALTER TABLE t MODIFY a DATETIME DEFAULT CURRENT_TIMESTAMP;

-- mariadb =========================================================================================
ALTER TABLE t MODIFY a DATETIME DEFAULT CURRENT_TIMESTAMP;

-- back:
ALTER TABLE t MODIFY a DATETIME DEFAULT CURRENT_TIMESTAMP;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- back:
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN a DATETIMEOFFSET NULL;
GO
ALTER TABLE t ADD DEFAULT SYSDATETIMEOFFSET() FOR a;
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN a DATETIME2 NULL;
GO
ALTER TABLE t ADD DEFAULT CURRENT_TIMESTAMP FOR a;
GO

-- oracle ==========================================================================================
REM a must be empty to change its type so far: its values wait in limbeck_aside, and the server converts them
ALTER TABLE t ADD limbeck_aside TIMESTAMP;
UPDATE t SET limbeck_aside = a;
UPDATE t SET a = NULL;
ALTER TABLE t MODIFY a TIMESTAMP WITH TIME ZONE;
UPDATE t SET a = limbeck_aside;
ALTER TABLE t DROP COLUMN limbeck_aside;

-- back:
REM a must be empty to change its type so far: its values wait in limbeck_aside, and the server converts them
ALTER TABLE t ADD limbeck_aside TIMESTAMP WITH TIME ZONE;
UPDATE t SET limbeck_aside = a;
UPDATE t SET a = NULL;
ALTER TABLE t MODIFY a TIMESTAMP;
UPDATE t SET a = limbeck_aside;
ALTER TABLE t DROP COLUMN limbeck_aside;
