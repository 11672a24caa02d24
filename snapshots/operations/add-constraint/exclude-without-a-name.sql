-- given: create table booking

-- postgresql ======================================================================================
ALTER TABLE booking ADD EXCLUDE USING gist (during WITH &&);

-- back:
ALTER TABLE booking DROP CONSTRAINT booking_during_excl;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
-- refused[irreversible]: the exclude constraint on booking has no name by which it could be dropped
--   help: Name the constraint, configure a naming convention, or write the downgrade.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
-- refused[irreversible]: the exclude constraint on booking has no name by which it could be dropped
--   help: Name the constraint, configure a naming convention, or write the downgrade.

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
-- refused[irreversible]: the exclude constraint on booking has no name by which it could be dropped
--   help: Name the constraint, configure a naming convention, or write the downgrade.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
-- refused[irreversible]: the exclude constraint on booking has no name by which it could be dropped
--   help: Name the constraint, configure a naming convention, or write the downgrade.

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
-- refused[irreversible]: the exclude constraint on booking has no name by which it could be dropped
--   help: Name the constraint, configure a naming convention, or write the downgrade.
