-- given: create table document

-- postgresql ======================================================================================
DROP INDEX IF EXISTS nobody;

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no DROP INDEX IF EXISTS
--   help: Leave the condition out: the history knows what is there.

-- back:
-- (no statement)

-- mariadb =========================================================================================
DROP INDEX IF EXISTS nobody ON document;

-- back:
-- (no statement)

-- sqlite ==========================================================================================
DROP INDEX IF EXISTS nobody;

-- back:
-- (no statement)

-- mssql ===========================================================================================
DROP INDEX IF EXISTS nobody ON document;
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'DROP INDEX nobody';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -1418 THEN
      RAISE;
    END IF;
END;
/

-- back:
-- (no statement)
