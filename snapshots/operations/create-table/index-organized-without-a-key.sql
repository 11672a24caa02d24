-- postgresql ======================================================================================
CREATE TABLE t (
    a INTEGER
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a INTEGER
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a INTEGER
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a INTEGER
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a INTEGER NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle keeps the rows of an index-organized table in its primary key, and there is none
--   help: Give the table a primary key, or leave oracle.organization out.

-- back:
DROP TABLE t;
