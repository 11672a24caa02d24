-- postgresql ======================================================================================
CREATE TABLE t (
    a BYTEA,
    b BYTEA,
    c UUID
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a BLOB,
    b BLOB(16),
    c CHAR(32)
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a BLOB,
    b BLOB(16),
    c UUID
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a BLOB,
    b BLOB,
    c CHAR(32)
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a VARBINARY(max) NULL,
    b VARBINARY(16) NULL,
    c UNIQUEIDENTIFIER NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a BLOB,
    b RAW(16),
    c CHAR(32)
);

-- back:
DROP TABLE t;
