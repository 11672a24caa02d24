-- postgresql ======================================================================================
CREATE TABLE t (
    a double precision[]
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a LONGTEXT
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a LONGTEXT
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a ANY
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a sql_variant NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a SYS.ANYDATA
);

-- back:
DROP TABLE t;
