-- given: create table t

-- postgresql ======================================================================================
DROP INDEX billing.ix_t_a;

-- back:
CREATE INDEX ix_t_a ON billing.t (a);

-- mysql ===========================================================================================
DROP INDEX ix_t_a ON billing.t;

-- back:
CREATE INDEX ix_t_a ON billing.t (a);

-- mariadb =========================================================================================
DROP INDEX ix_t_a ON billing.t;

-- back:
CREATE INDEX ix_t_a ON billing.t (a);

-- sqlite ==========================================================================================
DROP INDEX billing.ix_t_a;

-- back:
CREATE INDEX billing.ix_t_a ON t (a);

-- mssql ===========================================================================================
DROP INDEX ix_t_a ON billing.t;
GO

-- back:
CREATE INDEX ix_t_a ON billing.t (a);
GO

-- oracle ==========================================================================================
DROP INDEX billing.ix_t_a;

-- back:
CREATE INDEX billing.ix_t_a ON billing.t (a);
