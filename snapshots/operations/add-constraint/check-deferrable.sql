-- given: create table plain

-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL checks a CHECK at once and cannot defer it
--   help: Leave out deferrable and initially.

-- back:
ALTER TABLE plain DROP CONSTRAINT ck_a;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL checks every constraint at once: none is deferrable
--   help: Leave out deferrable and initially.

-- back:
ALTER TABLE plain DROP CHECK ck_a;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB checks every constraint at once: none is deferrable
--   help: Leave out deferrable and initially.

-- back:
ALTER TABLE plain DROP CONSTRAINT ck_a;

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
ALTER TABLE plain DROP CONSTRAINT ck_a;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD CONSTRAINT ck_a CHECK (a > 0) DEFERRABLE;

-- back:
ALTER TABLE plain DROP CONSTRAINT ck_a;
