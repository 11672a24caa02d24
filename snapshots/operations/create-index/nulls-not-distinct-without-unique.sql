-- given: create table plain

-- postgresql ======================================================================================
-- refused[operation-invalid]: index ix is not unique, and nullsNotDistinct means nothing to it
--   help: Set unique: true, or leave postgresql.nullsNotDistinct out.

-- back:
DROP INDEX ix;

-- mysql ===========================================================================================
CREATE INDEX ix ON plain (a);

-- back:
DROP INDEX ix ON plain;

-- mariadb =========================================================================================
CREATE INDEX ix ON plain (a);

-- back:
DROP INDEX ix ON plain;

-- sqlite ==========================================================================================
CREATE INDEX ix ON plain (a);

-- back:
DROP INDEX ix;

-- mssql ===========================================================================================
CREATE INDEX ix ON plain (a);
GO

-- back:
DROP INDEX ix ON plain;
GO

-- oracle ==========================================================================================
CREATE INDEX ix ON plain (a);

-- back:
DROP INDEX ix;
