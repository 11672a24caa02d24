-- postgresql ======================================================================================
CREATE TABLE t (
    a SMALLINT,
    b INTEGER,
    c BIGINT,
    d BOOLEAN
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a SMALLINT,
    b INTEGER,
    c BIGINT,
    d BOOL
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a SMALLINT,
    b INTEGER,
    c BIGINT,
    d BOOL
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a SMALLINT,
    b INTEGER,
    c BIGINT,
    d BOOLEAN
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a SMALLINT NULL,
    b INTEGER NULL,
    c BIGINT NULL,
    d BIT NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a SMALLINT,
    b INTEGER,
    c NUMBER(19),
    d NUMBER(1) CHECK (d IN (0, 1))
);

-- back:
DROP TABLE t;
