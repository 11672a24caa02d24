-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN c JSON DEFAULT '{"a":1}';

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN c JSON DEFAULT ('{"a":1}');

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN c JSON DEFAULT ('{"a":1}');

-- back:
ALTER TABLE plain DROP COLUMN c;

-- sqlite ==========================================================================================
ALTER TABLE plain ADD COLUMN c JSON DEFAULT '{"a":1}';

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mssql ===========================================================================================
ALTER TABLE plain ADD c NVARCHAR(max) NULL DEFAULT N'{"a":1}' WITH VALUES;
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE plain DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'plain') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'plain'), N'c', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE plain DROP COLUMN c;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD c CLOB DEFAULT '{"a":1}' CHECK (c IS JSON);

-- back:
ALTER TABLE plain DROP COLUMN c;
