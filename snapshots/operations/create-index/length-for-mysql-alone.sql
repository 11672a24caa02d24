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
CREATE INDEX ix_body ON document (body);
GO

-- back:
DROP INDEX ix_body ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX ix_body ON document (body);

-- back:
DROP INDEX ix_body;
