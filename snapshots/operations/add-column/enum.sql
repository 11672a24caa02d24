-- given: create table plain

-- postgresql ======================================================================================
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE plain ADD COLUMN mood mood DEFAULT 'ok' NOT NULL;

-- back:
ALTER TABLE plain DROP COLUMN mood;
DROP TYPE mood;

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN mood ENUM('sad', 'ok') NOT NULL DEFAULT 'ok';

-- back:
ALTER TABLE plain DROP COLUMN mood;
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN mood ENUM('sad', 'ok') NOT NULL DEFAULT 'ok';

-- back:
ALTER TABLE plain DROP COLUMN mood;
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- sqlite ==========================================================================================
ALTER TABLE plain ADD COLUMN mood VARCHAR(3) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok'));

-- back:
ALTER TABLE plain DROP COLUMN mood;
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- mssql ===========================================================================================
ALTER TABLE plain ADD mood VARCHAR(3) NOT NULL DEFAULT 'ok' CHECK (mood IN ('sad', 'ok'));
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE plain DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'plain') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'plain'), N'mood', 'ColumnId');
EXEC (@sql);
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE plain DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'plain') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'plain'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE plain DROP COLUMN mood;
GO
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

-- oracle ==========================================================================================
ALTER TABLE plain ADD mood VARCHAR2(3 CHAR) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok'));

-- back:
ALTER TABLE plain DROP COLUMN mood;
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK
