-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX ft_body ON document (body);
CREATE INDEX ix_title ON document (title);

-- back:
DROP INDEX ix_title;
DROP INDEX ft_body;

-- mysql ===========================================================================================
CREATE FULLTEXT INDEX ft_body ON document (body);
CREATE INDEX ix_title ON document (title(20)) USING BTREE;

-- back:
DROP INDEX ix_title ON document;
DROP INDEX ft_body ON document;

-- mariadb =========================================================================================
CREATE FULLTEXT INDEX ft_body ON document (body);
CREATE INDEX ix_title ON document (title(20)) USING BTREE;

-- back:
DROP INDEX ix_title ON document;
DROP INDEX ft_body ON document;

-- sqlite ==========================================================================================
CREATE INDEX ft_body ON document (body);
CREATE INDEX ix_title ON document (title);

-- back:
DROP INDEX ix_title;
DROP INDEX ft_body;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server takes no VARCHAR(max) column into a key or index: body
--   help: Make it a string with a length, or restrict the key or index with exceptOn.

-- back:
DROP INDEX ix_title ON document;
GO
DROP INDEX ft_body ON document;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle takes no CLOB column into a key or index: body
--   help: Make it a string with a length, or restrict the key or index with exceptOn.

-- back:
DROP INDEX ix_title;
DROP INDEX ft_body;
