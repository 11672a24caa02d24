-- postgresql ======================================================================================
CREATE TABLE t (
    a VARCHAR(5000),
    b VARCHAR(5000),
    c VARCHAR(20000)
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a VARCHAR(5000),
    b VARCHAR(5000),
    c VARCHAR(20000)
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a VARCHAR(5000),
    b VARCHAR(5000),
    c VARCHAR(20000)
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a VARCHAR(5000),
    b VARCHAR(5000),
    c VARCHAR(20000)
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a VARCHAR(5000) NULL,
    b NVARCHAR(max) NULL,
    c VARCHAR(max) NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle keeps 4000 characters in the type string, not 5000
--   help: Use text.

-- back:
DROP TABLE t;
