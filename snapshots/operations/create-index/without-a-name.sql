-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX ix_document_author_title ON document (author, title);

-- back:
DROP INDEX ix_document_author_title;

-- mysql ===========================================================================================
CREATE INDEX ix_document_author_title ON document (author, title);

-- back:
DROP INDEX ix_document_author_title ON document;

-- mariadb =========================================================================================
CREATE INDEX ix_document_author_title ON document (author, title);

-- back:
DROP INDEX ix_document_author_title ON document;

-- sqlite ==========================================================================================
CREATE INDEX ix_document_author_title ON document (author, title);

-- back:
DROP INDEX ix_document_author_title;

-- mssql ===========================================================================================
CREATE INDEX ix_document_author_title ON document (author, title);
GO

-- back:
DROP INDEX ix_document_author_title ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX ix_document_author_title ON document (author, title);

-- back:
DROP INDEX ix_document_author_title;
