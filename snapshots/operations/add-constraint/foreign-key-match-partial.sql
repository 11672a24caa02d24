-- given: create table account, create table plain

-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL has no MATCH PARTIAL
--   help: Use full or simple.

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_a_account;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL ignores MATCH, and with it ON DELETE and ON UPDATE
--   help: Leave match out: keys are matched as with simple.

-- back:
-- the index that MySQL made for the foreign key stays
ALTER TABLE plain DROP FOREIGN KEY fk_plain_a_account;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB ignores MATCH, and with it ON DELETE and ON UPDATE
--   help: Leave match out: keys are matched as with simple.

-- back:
ALTER TABLE plain
    DROP FOREIGN KEY fk_plain_a_account,
    DROP INDEX IF EXISTS fk_plain_a_account;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite treats every foreign key as MATCH SIMPLE, not PARTIAL
--   help: Leave match out for sqlite.

-- back:
-- refused[unsupported]: SQLite treats every foreign key as MATCH SIMPLE, not PARTIAL
--   help: Leave match out for sqlite.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no MATCH PARTIAL
--   help: Leave match out for mssql.

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_a_account;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no MATCH PARTIAL
--   help: Leave match out for oracle.

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_a_account;
