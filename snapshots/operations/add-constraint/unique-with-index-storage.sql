-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD CONSTRAINT uq_plain_a UNIQUE (a) INCLUDE (b) WITH (fillfactor = 70) DEFERRABLE;

-- back:
ALTER TABLE plain DROP CONSTRAINT uq_plain_a;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL checks every constraint at once: none is deferrable
--   help: Leave out deferrable and initially.

-- back:
ALTER TABLE plain DROP INDEX uq_plain_a;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB checks every constraint at once: none is deferrable
--   help: Leave out deferrable and initially.

-- back:
ALTER TABLE plain DROP INDEX uq_plain_a;

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
ALTER TABLE plain DROP CONSTRAINT uq_plain_a;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD CONSTRAINT uq_plain_a UNIQUE (a) DEFERRABLE;

-- back:
ALTER TABLE plain DROP CONSTRAINT uq_plain_a;
