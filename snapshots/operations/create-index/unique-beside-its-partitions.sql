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
-- refused[unsupported]: SQL Server keeps nothing unique across partitions: ix lacks b
--   help: Add b to it, or leave mssql.on out.

-- back:
DROP INDEX ix ON plain;
GO

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
