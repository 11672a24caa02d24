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
-- refused[unsupported]: SQL Server compresses columnstore indexes by columnstore, and tables by row or page
--   help: Use row or page, or make a clustered columnstore index.

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
