-- postgresql ======================================================================================
CREATE TABLE t (
    a UUID DEFAULT gen_random_uuid()
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a CHAR(32) DEFAULT (uuid())
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a UUID DEFAULT (uuid())
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a CHAR(32) DEFAULT (lower(hex(randomblob(16))))
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a UNIQUEIDENTIFIER NULL DEFAULT newid()
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a CHAR(32) DEFAULT sys_guid()
);

-- back:
DROP TABLE t;
