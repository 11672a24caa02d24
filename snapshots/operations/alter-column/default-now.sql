-- given: create table account

-- postgresql ======================================================================================
ALTER TABLE account
    ALTER COLUMN created SET DEFAULT clock_timestamp();

-- back:
ALTER TABLE account
    ALTER COLUMN created SET DEFAULT now();

-- mysql ===========================================================================================
ALTER TABLE account MODIFY created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- back:
ALTER TABLE account MODIFY created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- mariadb =========================================================================================
ALTER TABLE account MODIFY created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- back:
ALTER TABLE account MODIFY created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- back:
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'created', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE account ADD DEFAULT CURRENT_TIMESTAMP FOR created;
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'created', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE account ADD DEFAULT CURRENT_TIMESTAMP FOR created;
GO

-- oracle ==========================================================================================
ALTER TABLE account MODIFY created DEFAULT CURRENT_TIMESTAMP;

-- back:
ALTER TABLE account MODIFY created DEFAULT CURRENT_TIMESTAMP;
