-- given: create table plain

-- postgresql ======================================================================================
CREATE TYPE mood AS ENUM ('sad');
ALTER TABLE plain ADD COLUMN mood mood;

-- back:
ALTER TABLE plain DROP COLUMN mood;
DROP TYPE mood;

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN mood ENUM('sad');

-- back:
ALTER TABLE plain DROP COLUMN mood;

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN mood ENUM('sad');

-- back:
ALTER TABLE plain DROP COLUMN mood;

-- sqlite ==========================================================================================
ALTER TABLE plain ADD COLUMN mood VARCHAR(3) CHECK (mood IN ('sad'));

-- back:
ALTER TABLE plain DROP COLUMN mood;

-- mssql ===========================================================================================
ALTER TABLE plain ADD mood VARCHAR(3) NULL CHECK (mood IN ('sad'));
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE plain DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'plain') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'plain'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE plain DROP COLUMN mood;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD mood VARCHAR2(3 CHAR) CHECK (mood IN ('sad'));

-- back:
ALTER TABLE plain DROP COLUMN mood;
