-- given: create table document

-- postgresql ======================================================================================
CREATE UNIQUE INDEX ix ON document (author);

-- back:
DROP INDEX ix;

-- mysql ===========================================================================================
CREATE UNIQUE INDEX ix ON document (author);

-- back:
DROP INDEX ix ON document;

-- mariadb =========================================================================================
CREATE UNIQUE INDEX ix ON document (author);

-- back:
DROP INDEX ix ON document;

-- sqlite ==========================================================================================
CREATE UNIQUE INDEX ix ON document (author);

-- back:
DROP INDEX ix;

-- mssql ===========================================================================================
CREATE UNIQUE INDEX ix ON document (author) WITH (FILLFACTOR = 70, IGNORE_DUP_KEY = ON, ONLINE = ON, DATA_COMPRESSION = ROW) ON fast;
GO

-- back:
DROP INDEX ix ON document;
GO

-- oracle ==========================================================================================
CREATE UNIQUE INDEX ix ON document (author);

-- back:
DROP INDEX ix;
