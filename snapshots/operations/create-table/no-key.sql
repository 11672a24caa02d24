-- postgresql ======================================================================================
CREATE TABLE log (
    line TEXT NOT NULL
);

-- back:
DROP TABLE log;

-- mysql ===========================================================================================
CREATE TABLE log (
    line TEXT NOT NULL
);

-- back:
DROP TABLE log;

-- mariadb =========================================================================================
CREATE TABLE log (
    line TEXT NOT NULL
);

-- back:
DROP TABLE log;

-- sqlite ==========================================================================================
CREATE TABLE log (
    line TEXT NOT NULL
);

-- back:
-- needs: rebuild in main
DROP TABLE log;

-- mssql ===========================================================================================
CREATE TABLE log (
    line VARCHAR(max) NOT NULL
);
GO

-- back:
DROP TABLE log;
GO

-- oracle ==========================================================================================
CREATE TABLE log (
    line CLOB NOT NULL
);

-- back:
DROP TABLE log;
