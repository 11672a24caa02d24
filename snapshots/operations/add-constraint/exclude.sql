-- given: create table booking

-- postgresql ======================================================================================
ALTER TABLE booking ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);

-- back:
ALTER TABLE booking DROP CONSTRAINT no_overlap;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
ALTER TABLE booking DROP CONSTRAINT no_overlap;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
ALTER TABLE booking DROP CONSTRAINT no_overlap;

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
ALTER TABLE booking DROP CONSTRAINT no_overlap;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
ALTER TABLE booking DROP CONSTRAINT no_overlap;
