-- given: create table plain, create view shown

-- postgresql ======================================================================================
DROP VIEW IF EXISTS shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- mysql ===========================================================================================
DROP VIEW IF EXISTS shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- mariadb =========================================================================================
DROP VIEW IF EXISTS shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- sqlite ==========================================================================================
DROP VIEW IF EXISTS shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- mssql ===========================================================================================
DROP VIEW IF EXISTS shown;
GO

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
GO

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'DROP VIEW shown';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -942 THEN
      RAISE;
    END IF;
END;
/

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
