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
CREATE INDEX ft_body ON document (body);
GO
CREATE INDEX ix_title ON document (title);
GO

-- back:
DROP INDEX ix_title ON document;
GO
DROP INDEX ft_body ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX ft_body ON document (body);
CREATE INDEX ix_title ON document (title);

-- back:
DROP INDEX ix_title;
DROP INDEX ft_body;
