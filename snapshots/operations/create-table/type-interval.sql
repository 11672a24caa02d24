-- postgresql ======================================================================================
CREATE TABLE t (
    a INTERVAL
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no interval type: INTERVAL stands in expressions only
--   help: Keep the length of time as a number, for example { type: "bigInteger" } of seconds, or give a variant.

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no interval type: INTERVAL stands in expressions only
--   help: Keep the length of time as a number, for example { type: "bigInteger" } of seconds, or give a variant.

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite has no interval type: it would keep a text without a meaning
--   help: Give an integer type and keep seconds, or give a variant for sqlite.

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no interval type: it keeps no spans of time
--   help: Keep the seconds in a numeric or bigInteger column.

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a INTERVAL DAY TO SECOND
);

-- back:
DROP TABLE t;
