-- given: create table document, create index ix_title

-- postgresql ======================================================================================
-- outside a transaction: DROP INDEX CONCURRENTLY
DROP INDEX CONCURRENTLY IF EXISTS ix_title;

-- back:
CREATE INDEX ix_title ON document (title);

-- mysql ===========================================================================================
DROP INDEX ix_title ON document;

-- back:
CREATE INDEX ix_title ON document (title);

-- mariadb =========================================================================================
DROP INDEX ix_title ON document;

-- back:
CREATE INDEX ix_title ON document (title);

-- sqlite ==========================================================================================
DROP INDEX ix_title;

-- back:
CREATE INDEX ix_title ON document (title);

-- mssql ===========================================================================================
DROP INDEX ix_title ON document;
GO

-- back:
CREATE INDEX ix_title ON document (title);
GO

-- oracle ==========================================================================================
DROP INDEX ix_title;

-- back:
CREATE INDEX ix_title ON document (title);
