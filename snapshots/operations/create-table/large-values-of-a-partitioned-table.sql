-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server keeps the large values of a partitioned table with its partitions
--   help: Leave mssql.textImageOn out.

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
