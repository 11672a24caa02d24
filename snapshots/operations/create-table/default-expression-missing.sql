-- postgresql ======================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 1
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 1
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a INTEGER DEFAULT 1
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
-- refused[text-missing]: this SQL is given per dialect, but not for sqlite
--   help: Add a text for sqlite or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
-- refused[text-missing]: this SQL is given per dialect, but not for mssql
--   help: Add a text for mssql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[text-missing]: this SQL is given per dialect, but not for oracle
--   help: Add a text for oracle or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TABLE t;
