-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain DROP COLUMN IF EXISTS b;

-- back:
ALTER TABLE plain ADD COLUMN b VARCHAR(20);

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no DROP COLUMN IF EXISTS
--   help: Leave the condition out: the history knows what is there.

-- back:
ALTER TABLE plain ADD COLUMN b VARCHAR(20);

-- mariadb =========================================================================================
ALTER TABLE plain DROP COLUMN IF EXISTS b;

-- back:
ALTER TABLE plain ADD COLUMN b VARCHAR(20);

-- sqlite ==========================================================================================
ALTER TABLE plain DROP COLUMN b;

-- back:
ALTER TABLE plain ADD COLUMN b VARCHAR(20);

-- mssql ===========================================================================================
ALTER TABLE plain DROP COLUMN IF EXISTS b;
GO

-- back:
ALTER TABLE plain ADD b VARCHAR(20) NULL;
GO

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'ALTER TABLE plain DROP COLUMN b';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -904 THEN
      RAISE;
    END IF;
END;
/

-- back:
ALTER TABLE plain ADD b VARCHAR2(20 CHAR);
