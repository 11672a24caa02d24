-- postgresql ======================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 1 + 1
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT (1 + 1)
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT (1 + 1)
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT (1 + 1)
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a INTEGER NULL DEFAULT 1 + 1
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 1 + 1
);

-- back:
DROP TABLE t;
