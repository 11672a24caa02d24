-- given: create table account

-- postgresql ======================================================================================
ALTER TABLE account DROP COLUMN active;

-- back:
ALTER TABLE account ADD COLUMN active BOOLEAN DEFAULT true NOT NULL;

-- mysql ===========================================================================================
ALTER TABLE account DROP COLUMN active;

-- back:
ALTER TABLE account ADD COLUMN active BOOL NOT NULL DEFAULT true;

-- mariadb =========================================================================================
ALTER TABLE account DROP COLUMN active;

-- back:
ALTER TABLE account ADD COLUMN active BOOL NOT NULL DEFAULT true;

-- sqlite ==========================================================================================
ALTER TABLE account DROP COLUMN active;

-- back:
ALTER TABLE account ADD COLUMN active BOOLEAN DEFAULT 1 NOT NULL;

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'active', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE account DROP COLUMN active;
GO

-- back:
ALTER TABLE account ADD active BIT NOT NULL DEFAULT 1;
GO

-- oracle ==========================================================================================
ALTER TABLE account DROP COLUMN active;

-- back:
ALTER TABLE account ADD active NUMBER(1) DEFAULT 1 NOT NULL CHECK (active IN (0, 1));
