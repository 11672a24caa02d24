-- given: create table t

-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL builds no index of a partitioned table concurrently: ix
--   help: Leave concurrently out, or build the index on each partition by itself.

-- back:
-- outside a transaction: DROP INDEX CONCURRENTLY
DROP INDEX CONCURRENTLY IF EXISTS ix;

-- mysql ===========================================================================================
CREATE INDEX ix ON t (a);

-- back:
DROP INDEX ix ON t;

-- mariadb =========================================================================================
CREATE INDEX ix ON t (a);

-- back:
DROP INDEX ix ON t;

-- sqlite ==========================================================================================
CREATE INDEX ix ON t (a);

-- back:
DROP INDEX ix;

-- mssql ===========================================================================================
CREATE INDEX ix ON t (a);
GO

-- back:
DROP INDEX ix ON t;
GO

-- oracle ==========================================================================================
CREATE INDEX ix ON t (a);

-- back:
DROP INDEX ix;
