-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE billing.t DROP COLUMN b;
ALTER TABLE billing.t ADD COLUMN c INTEGER;

-- back:
ALTER TABLE billing.t DROP COLUMN c;
ALTER TABLE billing.t ADD COLUMN b INTEGER;

-- mysql ===========================================================================================
ALTER TABLE billing.t DROP COLUMN b;
ALTER TABLE billing.t ADD COLUMN c INTEGER;

-- back:
ALTER TABLE billing.t DROP COLUMN c;
ALTER TABLE billing.t ADD COLUMN b INTEGER;

-- mariadb =========================================================================================
ALTER TABLE billing.t DROP COLUMN b;
ALTER TABLE billing.t ADD COLUMN c INTEGER;

-- back:
ALTER TABLE billing.t DROP COLUMN c;
ALTER TABLE billing.t ADD COLUMN b INTEGER;

-- sqlite ==========================================================================================
-- emulated: what SQLite cannot change in place is changed by one rebuild of the table
ALTER TABLE billing.t DROP COLUMN b;
ALTER TABLE billing.t ADD COLUMN c INTEGER;

-- back:
ALTER TABLE billing.t DROP COLUMN c;
ALTER TABLE billing.t ADD COLUMN b INTEGER;

-- mssql ===========================================================================================
ALTER TABLE billing.t DROP COLUMN b;
GO
ALTER TABLE billing.t ADD c INTEGER NULL;
GO

-- back:
ALTER TABLE billing.t DROP COLUMN c;
GO
ALTER TABLE billing.t ADD b INTEGER NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE billing.t DROP COLUMN b;
ALTER TABLE billing.t ADD c INTEGER;

-- back:
ALTER TABLE billing.t DROP COLUMN c;
ALTER TABLE billing.t ADD b INTEGER;
