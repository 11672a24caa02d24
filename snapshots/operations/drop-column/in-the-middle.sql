-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain DROP COLUMN a;

-- back:
ALTER TABLE plain ADD COLUMN a INTEGER;

-- mysql ===========================================================================================
ALTER TABLE plain DROP COLUMN a;

-- back:
ALTER TABLE plain ADD COLUMN a INTEGER;

-- mariadb =========================================================================================
ALTER TABLE plain DROP COLUMN a;

-- back:
ALTER TABLE plain ADD COLUMN a INTEGER;

-- sqlite ==========================================================================================
ALTER TABLE plain DROP COLUMN a;

-- back:
ALTER TABLE plain ADD COLUMN a INTEGER;

-- mssql ===========================================================================================
ALTER TABLE plain DROP COLUMN a;
GO

-- back:
ALTER TABLE plain ADD a INTEGER NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE plain DROP COLUMN a;

-- back:
ALTER TABLE plain ADD a INTEGER;
