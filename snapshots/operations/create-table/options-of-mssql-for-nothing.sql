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
-- refused[unsupported]: SQL Server knows textImageOn for tables with large values alone
--   help: Leave mssql.textImageOn out: no column of the table holds any.

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
