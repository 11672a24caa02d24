-- given: create table plain

-- postgresql ======================================================================================
UPDATE plain
SET b = 'it''s'
WHERE id = 1;

-- back:
UPDATE plain
SET b = NULL
WHERE id = 1;

-- mysql ===========================================================================================
UPDATE plain
SET b = 'it''s'
WHERE id = 1;

-- back:
UPDATE plain
SET b = NULL
WHERE id = 1;

-- mariadb =========================================================================================
UPDATE plain
SET b = 'it''s'
WHERE id = 1;

-- back:
UPDATE plain
SET b = NULL
WHERE id = 1;

-- sqlite ==========================================================================================
UPDATE plain
SET b = 'it''s'
WHERE id = 1;

-- back:
UPDATE plain
SET b = NULL
WHERE id = 1;

-- mssql ===========================================================================================
UPDATE plain
SET b = 'it''s'
WHERE id = 1;
GO

-- back:
UPDATE plain
SET b = NULL
WHERE id = 1;
GO

-- oracle ==========================================================================================
UPDATE plain
SET b = 'it''s'
WHERE id = 1;

-- back:
UPDATE plain
SET b = NULL
WHERE id = 1;
