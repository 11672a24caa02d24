-- postgresql ======================================================================================
DROP VIEW IF EXISTS shown;

-- back:
-- (no statement)

-- mysql ===========================================================================================
DROP VIEW IF EXISTS shown;

-- back:
-- (no statement)

-- mariadb =========================================================================================
DROP VIEW IF EXISTS shown;

-- back:
-- (no statement)

-- sqlite ==========================================================================================
DROP VIEW IF EXISTS shown;

-- back:
-- (no statement)

-- mssql ===========================================================================================
DROP VIEW IF EXISTS shown;
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
DROP VIEW IF EXISTS shown;

-- back:
-- (no statement)
