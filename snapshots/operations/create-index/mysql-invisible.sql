-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX ix ON document (author);

-- back:
DROP INDEX ix;

-- mysql ===========================================================================================
CREATE INDEX ix ON document (author) INVISIBLE;

-- back:
DROP INDEX ix ON document;

-- mariadb =========================================================================================
CREATE INDEX ix ON document (author) IGNORED;

-- back:
DROP INDEX ix ON document;

-- sqlite ==========================================================================================
CREATE INDEX ix ON document (author);

-- back:
DROP INDEX ix;

-- mssql ===========================================================================================
CREATE INDEX ix ON document (author);
GO

-- back:
DROP INDEX ix ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX ix ON document (author);

-- back:
DROP INDEX ix;
