-- given: create table plain

-- postgresql ======================================================================================
DROP TRIGGER IF EXISTS touch ON plain;

-- back:
-- (no statement)

-- mysql ===========================================================================================
DROP TRIGGER IF EXISTS touch;

-- back:
-- (no statement)

-- mariadb =========================================================================================
DROP TRIGGER IF EXISTS touch;

-- back:
-- (no statement)

-- sqlite ==========================================================================================
DROP TRIGGER IF EXISTS touch;

-- back:
-- (no statement)

-- mssql ===========================================================================================
DROP TRIGGER IF EXISTS touch;
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
DROP TRIGGER IF EXISTS touch;

-- back:
-- (no statement)
