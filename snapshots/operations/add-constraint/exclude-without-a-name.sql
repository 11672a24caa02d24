-- given: create table booking

-- postgresql ======================================================================================
ALTER TABLE booking ADD EXCLUDE USING gist (during WITH &&);

-- back:
ALTER TABLE booking DROP CONSTRAINT booking_during_excl;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
-- refused[unsupported]: MySQL must drop a exclude constraint of booking by its name, and the server has chosen that
--   help: Name the constraint where it is made, or configure a naming convention.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
-- refused[unsupported]: MariaDB must drop a exclude constraint of booking by its name, and the server has chosen that
--   help: Name the constraint where it is made, or configure a naming convention.

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
-- refused[unsupported]: SQLite has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE booking DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'booking') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'booking'), N'during', 'ColumnId') AND is_system_named = 1;
IF @sql = N'' THROW 50000, N'this constraint is not there', 1;
EXEC (@sql);
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
-- refused[unsupported]: Oracle has no exclusion constraints
--   help: Restrict the operation with onlyOn.
