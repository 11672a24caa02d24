-- postgresql ======================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 0,
    b INTEGER DEFAULT -1,
    c BIGINT DEFAULT 9223372036854775807,
    d NUMERIC(20, 4) DEFAULT 1234567890.1234,
    e DOUBLE PRECISION DEFAULT 1.5e-7,
    f BOOLEAN DEFAULT true,
    g BOOLEAN DEFAULT false NOT NULL
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 0,
    b INTEGER DEFAULT -1,
    c BIGINT DEFAULT 9223372036854775807,
    d NUMERIC(20, 4) DEFAULT 1234567890.1234,
    e DOUBLE DEFAULT 1.5e-7,
    f BOOL DEFAULT true,
    g BOOL NOT NULL DEFAULT false
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 0,
    b INTEGER DEFAULT -1,
    c BIGINT DEFAULT 9223372036854775807,
    d NUMERIC(20, 4) DEFAULT 1234567890.1234,
    e DOUBLE DEFAULT 1.5e-7,
    f BOOL DEFAULT true,
    g BOOL NOT NULL DEFAULT false
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 0,
    b INTEGER DEFAULT -1,
    c BIGINT DEFAULT 9223372036854775807,
    d NUMERIC(20, 4) DEFAULT 1234567890.1234,
    e DOUBLE DEFAULT 1.5e-7,
    f BOOLEAN DEFAULT 1,
    g BOOLEAN DEFAULT 0 NOT NULL
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a INTEGER NULL DEFAULT 0,
    b INTEGER NULL DEFAULT -1,
    c BIGINT NULL DEFAULT 9223372036854775807,
    d NUMERIC(20, 4) NULL DEFAULT 1234567890.1234,
    e DOUBLE PRECISION NULL DEFAULT 1.5e-7,
    f BIT NULL DEFAULT 1,
    g BIT NOT NULL DEFAULT 0
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 0,
    b INTEGER DEFAULT -1,
    c NUMBER(19) DEFAULT 9223372036854775807,
    d NUMERIC(20, 4) DEFAULT 1234567890.1234,
    e DOUBLE PRECISION DEFAULT 1.5e-7,
    f NUMBER(1) DEFAULT 1 CHECK (f IN (0, 1)),
    g NUMBER(1) DEFAULT 0 NOT NULL CHECK (g IN (0, 1))
);

-- back:
DROP TABLE t;
