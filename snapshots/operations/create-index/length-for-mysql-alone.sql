-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX ix_body ON document (body);

-- back:
DROP INDEX ix_body;

-- mysql ===========================================================================================
CREATE INDEX ix_body ON document (body(100));

-- back:
DROP INDEX ix_body ON document;

-- mariadb =========================================================================================
CREATE INDEX ix_body ON document (body(100));

-- back:
DROP INDEX ix_body ON document;

-- sqlite ==========================================================================================
CREATE INDEX ix_body ON document (body);

-- back:
DROP INDEX ix_body;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server takes no VARCHAR(max) column into a key or index: body
--   help: Make it a string with a length, or restrict the key or index with exceptOn.

-- back:
DROP INDEX ix_body ON document;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle takes no CLOB column into a key or index: body
--   help: Make it a string with a length, or restrict the key or index with exceptOn.

-- back:
DROP INDEX ix_body;
