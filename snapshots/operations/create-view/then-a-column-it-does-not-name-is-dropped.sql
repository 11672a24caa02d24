-- given: create table plain, create view shown

-- postgresql ======================================================================================
ALTER TABLE plain DROP COLUMN b;

-- back:
ALTER TABLE plain ADD COLUMN b VARCHAR(20);

-- mysql ===========================================================================================
ALTER TABLE plain DROP COLUMN b;

-- back:
ALTER TABLE plain ADD COLUMN b VARCHAR(20);

-- mariadb =========================================================================================
ALTER TABLE plain DROP COLUMN b;

-- back:
ALTER TABLE plain ADD COLUMN b VARCHAR(20);

-- sqlite ==========================================================================================
ALTER TABLE plain DROP COLUMN b;

-- back:
ALTER TABLE plain ADD COLUMN b VARCHAR(20);

-- mssql ===========================================================================================
ALTER TABLE plain DROP COLUMN b;
GO

-- back:
ALTER TABLE plain ADD b VARCHAR(20) NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE plain DROP COLUMN b;

-- back:
ALTER TABLE plain ADD b VARCHAR2(20 CHAR);
