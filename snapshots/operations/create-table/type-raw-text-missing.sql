-- postgresql ======================================================================================
CREATE TABLE t (
    a point
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
-- refused[text-missing]: this raw type is given per dialect, but not for mysql
--   help: Add a text for mysql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
-- refused[text-missing]: this raw type is given per dialect, but not for mariadb
--   help: Add a text for mariadb or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
-- refused[text-missing]: this raw type is given per dialect, but not for sqlite
--   help: Add a text for sqlite or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
-- refused[text-missing]: this raw type is given per dialect, but not for mssql
--   help: Add a text for mssql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a SDO_GEOMETRY
);

-- back:
DROP TABLE t;
