-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN c VARCHAR(20) COLLATE "C";

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN c VARCHAR(20) COLLATE C;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN c VARCHAR(20) COLLATE C;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- sqlite ==========================================================================================
ALTER TABLE plain ADD COLUMN c VARCHAR(20) COLLATE C;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mssql ===========================================================================================
ALTER TABLE plain ADD c VARCHAR(20) COLLATE C NULL;
GO

-- back:
ALTER TABLE plain DROP COLUMN c;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD c VARCHAR2(20 CHAR) COLLATE C;

-- back:
ALTER TABLE plain DROP COLUMN c;
