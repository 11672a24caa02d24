-- given: create table t

-- postgresql ======================================================================================
CREATE INDEX ix_t_a ON billing.t (a);

-- back:
DROP INDEX billing.ix_t_a;

-- mysql ===========================================================================================
CREATE INDEX ix_t_a ON billing.t (a);

-- back:
DROP INDEX ix_t_a ON billing.t;

-- mariadb =========================================================================================
CREATE INDEX ix_t_a ON billing.t (a);

-- back:
DROP INDEX ix_t_a ON billing.t;

-- sqlite ==========================================================================================
CREATE INDEX billing.ix_t_a ON t (a);

-- back:
DROP INDEX billing.ix_t_a;

-- mssql ===========================================================================================
CREATE INDEX ix_t_a ON billing.t (a);
GO

-- back:
DROP INDEX ix_t_a ON billing.t;
GO

-- oracle ==========================================================================================
CREATE INDEX billing.ix_t_a ON billing.t (a);

-- back:
DROP INDEX billing.ix_t_a;
