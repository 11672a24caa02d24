-- postgresql ======================================================================================
CREATE TABLE t (
    a VARCHAR(1),
    b VARCHAR(255),
    d TEXT,
    e VARCHAR(40),
    f TEXT
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a VARCHAR(1),
    b VARCHAR(255),
    d TEXT,
    e VARCHAR(40),
    f TEXT
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a VARCHAR(1),
    b VARCHAR(255),
    d TEXT,
    e VARCHAR(40),
    f TEXT
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a VARCHAR(1),
    b VARCHAR(255),
    d TEXT,
    e VARCHAR(40),
    f TEXT
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a VARCHAR(1) NULL,
    b VARCHAR(255) NULL,
    d VARCHAR(max) NULL,
    e NVARCHAR(40) NULL,
    f NVARCHAR(max) NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a VARCHAR2(1 CHAR),
    b VARCHAR2(255 CHAR),
    d CLOB,
    e NVARCHAR2(40),
    f NCLOB
);

-- back:
DROP TABLE t;
