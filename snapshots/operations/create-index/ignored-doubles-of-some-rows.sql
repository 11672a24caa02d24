-- given: create table plain

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
-- refused[unsupported]: SQL Server ignores doubled keys in no index with a condition
--   help: Leave mssql.ignoreDupKey or where out.

-- back:
DROP INDEX ix ON plain;
GO

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
