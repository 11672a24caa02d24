-- given: create table document, create index ix_alive

-- postgresql ======================================================================================
DROP INDEX ix_alive;

-- back:
CREATE UNIQUE INDEX ix_alive ON document (author DESC) WHERE NOT deleted;

-- mysql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- sqlite ==========================================================================================
DROP INDEX ix_alive;

-- back:
CREATE UNIQUE INDEX ix_alive ON document (author DESC) WHERE deleted = 0;

-- mssql ===========================================================================================
DROP INDEX ix_alive ON document;
GO

-- back:
CREATE UNIQUE INDEX ix_alive ON document (author DESC) WHERE deleted = 0;
GO

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
