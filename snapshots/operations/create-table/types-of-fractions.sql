-- postgresql ======================================================================================
CREATE TABLE t (
    a NUMERIC,
    b NUMERIC(10),
    c NUMERIC(10, 3),
    d FLOAT,
    e FLOAT(24),
    f DOUBLE PRECISION
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a NUMERIC,
    b NUMERIC(10),
    c NUMERIC(10, 3),
    d FLOAT,
    e FLOAT(24),
    f DOUBLE
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a NUMERIC,
    b NUMERIC(10),
    c NUMERIC(10, 3),
    d FLOAT,
    e FLOAT(24),
    f DOUBLE
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a NUMERIC,
    b NUMERIC(10),
    c NUMERIC(10, 3),
    d FLOAT,
    e FLOAT,
    f DOUBLE
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a NUMERIC NULL,
    b NUMERIC(10) NULL,
    c NUMERIC(10, 3) NULL,
    d FLOAT NULL,
    e FLOAT(24) NULL,
    f DOUBLE PRECISION NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a NUMBER,
    b NUMERIC(10),
    c NUMERIC(10, 3),
    d FLOAT,
    e FLOAT(24),
    f DOUBLE PRECISION
);

-- back:
DROP TABLE t;
