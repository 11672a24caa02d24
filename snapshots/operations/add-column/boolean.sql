-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN c BOOLEAN DEFAULT false NOT NULL;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN c BOOL NOT NULL DEFAULT false;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN c BOOL NOT NULL DEFAULT false;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- sqlite ==========================================================================================
ALTER TABLE plain ADD COLUMN c BOOLEAN DEFAULT 0 NOT NULL;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mssql ===========================================================================================
ALTER TABLE plain ADD c BIT NOT NULL DEFAULT 0;
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
ALTER TABLE plain ADD c NUMBER(1) DEFAULT 0 NOT NULL CHECK (c IN (0, 1));

-- back:
ALTER TABLE plain DROP COLUMN c;
