-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN IF NOT EXISTS a INTEGER;

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no ADD COLUMN IF NOT EXISTS
--   help: Leave the condition out: the history knows what is there.

-- back:
-- (no statement)

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN IF NOT EXISTS a INTEGER;

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- nothing to do: column a is there already

-- back:
-- (no statement)

-- mssql ===========================================================================================
IF COL_LENGTH(N'plain', N'a') IS NULL
ALTER TABLE plain ADD a INTEGER NULL;
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'ALTER TABLE plain ADD a INTEGER';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -1430 THEN
      RAISE;
    END IF;
END;
/

-- back:
-- (no statement)
