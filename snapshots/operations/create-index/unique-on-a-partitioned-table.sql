-- given: create table t

-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL keeps nothing unique across partitions: ix lacks a, by which table t is partitioned
--   help: Add a to it, or partition by columns that it has.

-- back:
DROP INDEX ix;

-- mysql ===========================================================================================
CREATE UNIQUE INDEX ix ON t (day);

-- back:
DROP INDEX ix ON t;

-- mariadb =========================================================================================
CREATE UNIQUE INDEX ix ON t (day);

-- back:
DROP INDEX ix ON t;

-- sqlite ==========================================================================================
CREATE UNIQUE INDEX ix ON t (day);

-- back:
DROP INDEX ix;

-- mssql ===========================================================================================
CREATE UNIQUE INDEX ix ON t (day);
GO

-- back:
DROP INDEX ix ON t;
GO

-- oracle ==========================================================================================
CREATE UNIQUE INDEX ix ON t (day);

-- back:
DROP INDEX ix;
