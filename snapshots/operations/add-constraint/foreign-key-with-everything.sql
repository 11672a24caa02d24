-- given: create table account, create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain FOREIGN KEY (a) REFERENCES account (id) MATCH FULL ON DELETE SET NULL ON UPDATE RESTRICT DEFERRABLE INITIALLY DEFERRED;

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL checks every constraint at once: none is deferrable
--   help: Leave out deferrable and initially.

-- back:
-- the index that MySQL made for the foreign key stays
ALTER TABLE plain DROP FOREIGN KEY fk_plain;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB checks every constraint at once: none is deferrable
--   help: Leave out deferrable and initially.

-- back:
ALTER TABLE plain
    DROP FOREIGN KEY fk_plain,
    DROP INDEX IF EXISTS fk_plain;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite treats every foreign key as MATCH SIMPLE, not FULL
--   help: Leave match out for sqlite.

-- back:
-- refused[unsupported]: SQLite treats every foreign key as MATCH SIMPLE, not FULL
--   help: Leave match out for sqlite.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server checks constraints at the end of each statement and cannot defer them
--   help: Leave deferrable and initially out for mssql.

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no MATCH FULL
--   help: Leave match out for oracle.

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain;
