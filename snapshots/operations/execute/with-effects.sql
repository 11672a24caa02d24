-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD c INTEGER;
UPDATE plain
SET c = 1;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mysql ===========================================================================================
ALTER TABLE plain ADD c INTEGER;
UPDATE plain
SET c = 1;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mariadb =========================================================================================
ALTER TABLE plain ADD c INTEGER;
UPDATE plain
SET c = 1;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- sqlite ==========================================================================================
ALTER TABLE plain ADD c INTEGER;
UPDATE plain
SET c = 1;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mssql ===========================================================================================
ALTER TABLE plain ADD c INTEGER;
GO
UPDATE plain
SET c = 1;
GO

-- back:
ALTER TABLE plain DROP COLUMN c;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD c INTEGER;
UPDATE plain
SET c = 1;

-- back:
ALTER TABLE plain DROP COLUMN c;
