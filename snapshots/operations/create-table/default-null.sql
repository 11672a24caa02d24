-- postgresql ======================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT NULL,
    b TEXT DEFAULT NULL
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT NULL,
    b TEXT DEFAULT NULL
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT NULL,
    b TEXT DEFAULT NULL
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT NULL,
    b TEXT DEFAULT NULL
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a INTEGER NULL DEFAULT NULL,
    b VARCHAR(max) NULL DEFAULT NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT NULL,
    b CLOB DEFAULT NULL
);

-- back:
DROP TABLE t;
