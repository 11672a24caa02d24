-- postgresql ======================================================================================
CREATE TABLE t (
    a INTERVAL DEFAULT INTERVAL '90.5 seconds'
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
-- refused[literal-invalid]: a value of kind interval cannot be written for sqlite
--   help: Write the seconds as a number.

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
    a INTERVAL DAY TO SECOND DEFAULT NUMTODSINTERVAL(90.5, 'SECOND')
);

-- back:
DROP TABLE t;
