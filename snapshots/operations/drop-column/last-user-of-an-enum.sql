-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t DROP COLUMN mood;
DROP TYPE mood;

-- back:
CREATE TYPE mood AS ENUM ('sad');
ALTER TABLE t ADD COLUMN mood mood;

-- mysql ===========================================================================================
ALTER TABLE t DROP COLUMN mood;

-- back:
ALTER TABLE t ADD COLUMN mood ENUM('sad');

-- mariadb =========================================================================================
ALTER TABLE t DROP COLUMN mood;

-- back:
ALTER TABLE t ADD COLUMN mood ENUM('sad');

-- sqlite ==========================================================================================
ALTER TABLE t DROP COLUMN mood;

-- back:
ALTER TABLE t ADD COLUMN mood VARCHAR(3) CHECK (mood IN ('sad'));

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t DROP COLUMN mood;
GO

-- back:
ALTER TABLE t ADD mood VARCHAR(3) NULL CHECK (mood IN ('sad'));
GO

-- oracle ==========================================================================================
ALTER TABLE t DROP COLUMN mood;

-- back:
ALTER TABLE t ADD mood VARCHAR2(3 CHAR) CHECK (mood IN ('sad'));
