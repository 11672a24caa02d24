-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN IF NOT EXISTS c INTEGER;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no ADD COLUMN IF NOT EXISTS
--   help: Leave the condition out: the history knows what is there.

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN IF NOT EXISTS c INTEGER;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- sqlite ==========================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mssql ===========================================================================================
IF COL_LENGTH(N'plain', N'c') IS NULL
ALTER TABLE plain ADD c INTEGER NULL;
GO

-- back:
ALTER TABLE plain DROP COLUMN c;
GO

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'ALTER TABLE plain ADD c INTEGER';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -1430 THEN
      RAISE;
    END IF;
END;
/

-- back:
ALTER TABLE plain DROP COLUMN c;
