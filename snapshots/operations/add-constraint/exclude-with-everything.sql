-- given: create table booking

-- postgresql ======================================================================================
ALTER TABLE booking ADD CONSTRAINT no_overlap EXCLUDE USING btree ((lower(during)) WITH =, room int4_ops WITH =) WHERE (room > 0) DEFERRABLE INITIALLY DEFERRED;

-- back:
ALTER TABLE booking DROP CONSTRAINT no_overlap;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL checks every constraint at once: none is deferrable
--   help: Leave out deferrable and initially.

-- back:
ALTER TABLE booking DROP CONSTRAINT no_overlap;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB checks every constraint at once: none is deferrable
--   help: Leave out deferrable and initially.

-- back:
ALTER TABLE booking DROP CONSTRAINT no_overlap;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite can defer foreign keys only
--   help: Leave deferrable and initially out for sqlite.

-- back:
-- refused[unsupported]: SQLite can defer foreign keys only
--   help: Leave deferrable and initially out for sqlite.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server checks constraints at the end of each statement and cannot defer them
--   help: Leave deferrable and initially out for mssql.

-- back:
ALTER TABLE booking DROP CONSTRAINT no_overlap;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no exclusion constraints
--   help: Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.

-- back:
ALTER TABLE booking DROP CONSTRAINT no_overlap;
