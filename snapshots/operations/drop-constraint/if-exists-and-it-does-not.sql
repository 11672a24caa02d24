-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain DROP CONSTRAINT IF EXISTS nobody;

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no DROP CONSTRAINT IF EXISTS
--   help: Leave the condition out: the history knows what is there.

-- back:
-- (no statement)

-- mariadb =========================================================================================
ALTER TABLE plain DROP CONSTRAINT IF EXISTS nobody;

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- emulated: SQLite drops no constraints from a table: it is rebuilt
-- nothing to do: there is no constraint nobody

-- back:
-- (no statement)

-- mssql ===========================================================================================
ALTER TABLE plain DROP CONSTRAINT IF EXISTS nobody;
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'ALTER TABLE plain DROP CONSTRAINT nobody';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -2443 THEN
      RAISE;
    END IF;
END;
/

-- back:
-- (no statement)
