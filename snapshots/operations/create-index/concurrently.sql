-- given: create table document

-- postgresql ======================================================================================
-- outside a transaction: CREATE INDEX CONCURRENTLY
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_document_title ON document (title);

-- back:
-- outside a transaction: DROP INDEX CONCURRENTLY
DROP INDEX CONCURRENTLY IF EXISTS ix_document_title;

-- mysql ===========================================================================================
CREATE INDEX ix_document_title ON document (title);

-- back:
DROP INDEX ix_document_title ON document;

-- mariadb =========================================================================================
CREATE INDEX ix_document_title ON document (title);

-- back:
DROP INDEX ix_document_title ON document;

-- sqlite ==========================================================================================
CREATE INDEX ix_document_title ON document (title);

-- back:
DROP INDEX ix_document_title;

-- mssql ===========================================================================================
CREATE INDEX ix_document_title ON document (title);
GO

-- back:
DROP INDEX ix_document_title ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX ix_document_title ON document (title);

-- back:
DROP INDEX ix_document_title;
