-- given: create table document

-- postgresql ======================================================================================
CREATE UNIQUE INDEX ix_document_title ON document (title);

-- back:
DROP INDEX ix_document_title;

-- mysql ===========================================================================================
CREATE UNIQUE INDEX ix_document_title ON document (title);

-- back:
DROP INDEX ix_document_title ON document;

-- mariadb =========================================================================================
CREATE UNIQUE INDEX ix_document_title ON document (title);

-- back:
DROP INDEX ix_document_title ON document;

-- sqlite ==========================================================================================
CREATE UNIQUE INDEX ix_document_title ON document (title);

-- back:
DROP INDEX ix_document_title;

-- mssql ===========================================================================================
CREATE UNIQUE INDEX ix_document_title ON document (title);
GO

-- back:
DROP INDEX ix_document_title ON document;
GO

-- oracle ==========================================================================================
CREATE UNIQUE INDEX ix_document_title ON document (title);

-- back:
DROP INDEX ix_document_title;
