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
-- refused[unsupported]: SQL Server has one clustered index a table, and plain has pk_plain
--   help: Set mssql.clustered: false on the other one where it is made, or leave it out here.

-- back:
DROP INDEX ix ON plain;
GO

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
