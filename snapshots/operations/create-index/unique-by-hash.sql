-- given: create table plain

-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL makes no unique index by hash: ix
--   help: Leave postgresql.using or unique out.

-- back:
DROP INDEX ix;

-- mysql ===========================================================================================
CREATE UNIQUE INDEX ix ON plain (a);

-- back:
DROP INDEX ix ON plain;

-- mariadb =========================================================================================
CREATE UNIQUE INDEX ix ON plain (a);

-- back:
DROP INDEX ix ON plain;

-- sqlite ==========================================================================================
CREATE UNIQUE INDEX ix ON plain (a);

-- back:
DROP INDEX ix;

-- mssql ===========================================================================================
CREATE UNIQUE INDEX ix ON plain (a);
GO

-- back:
DROP INDEX ix ON plain;
GO

-- oracle ==========================================================================================
CREATE UNIQUE INDEX ix ON plain (a);

-- back:
DROP INDEX ix;
