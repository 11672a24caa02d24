-- postgresql ======================================================================================
CREATE TABLE t (
    a TEXT DEFAULT 'none' NOT NULL
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a TEXT NOT NULL DEFAULT ('none')
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a TEXT NOT NULL DEFAULT ('none')
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a TEXT DEFAULT 'none' NOT NULL
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a VARCHAR(max) NOT NULL DEFAULT 'none'
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a CLOB DEFAULT 'none' NOT NULL
);

-- back:
DROP TABLE t;
