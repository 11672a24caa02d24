-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER NOT NULL;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER NOT NULL;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER NOT NULL;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- sqlite ==========================================================================================
-- refused[column-needs-default]: column plain.c is added NOT NULL and without a default, which no row that is there already can meet
--   help: Give it a default, or add it nullable, fill it with updateRows, and set nullable: false after that.

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mssql ===========================================================================================
ALTER TABLE plain ADD c INTEGER NOT NULL;
GO

-- back:
ALTER TABLE plain DROP COLUMN c;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD c INTEGER NOT NULL;

-- back:
ALTER TABLE plain DROP COLUMN c;
