-- postgresql ======================================================================================
CREATE TABLE t (
    a TIME WITH TIME ZONE,
    b INTEGER
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a TIME,
    b INTEGER
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a TIME,
    b INTEGER
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a TIME,
    b INTEGER
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server keeps no zone with a time
--   help: Use dateTime with timezone: true.

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no time type: it keeps no time without a date
--   help: Use dateTime, string(8), or a native type through variant(…, { oracle: … }).

-- back:
DROP TABLE t;
