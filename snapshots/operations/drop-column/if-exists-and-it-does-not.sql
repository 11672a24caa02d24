-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain DROP COLUMN IF EXISTS zzz;

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no DROP COLUMN IF EXISTS
--   help: Leave the condition out: the history knows what is there.

-- back:
-- (no statement)

-- mariadb =========================================================================================
ALTER TABLE plain DROP COLUMN IF EXISTS zzz;

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- nothing to do: there is no column zzz

-- back:
-- (no statement)

-- mssql ===========================================================================================
ALTER TABLE plain DROP COLUMN IF EXISTS zzz;
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'ALTER TABLE plain DROP COLUMN zzz';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -904 THEN
      RAISE;
    END IF;
END;
/

-- back:
-- (no statement)
