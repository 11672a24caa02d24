-- postgresql ======================================================================================
CREATE TABLE t (
    doc jsonb,
    id BIGINT NOT NULL
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    doc LONGTEXT,
    id BIGINT NOT NULL
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    doc LONGTEXT,
    id BIGINT NOT NULL
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    doc BLOB,
    id INTEGER NOT NULL
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    doc nvarchar(max) NULL,
    id BIGINT NOT NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    doc CLOB,
    id NUMBER(19) NOT NULL
);

-- back:
DROP TABLE t;
