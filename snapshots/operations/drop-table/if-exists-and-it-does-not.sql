-- postgresql ======================================================================================
DROP TABLE IF EXISTS plain;

-- back:
-- (no statement)

-- mysql ===========================================================================================
DROP TABLE IF EXISTS plain;

-- back:
-- (no statement)

-- mariadb =========================================================================================
DROP TABLE IF EXISTS plain;

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- needs: rebuild in main
DROP TABLE IF EXISTS plain;

-- back:
-- (no statement)

-- mssql ===========================================================================================
DROP TABLE IF EXISTS plain;
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'DROP TABLE plain';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -942 THEN
      RAISE;
    END IF;
END;
/

-- back:
-- (no statement)
