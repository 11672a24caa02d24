-- given: create sequence ticket

-- postgresql ======================================================================================
DROP SEQUENCE IF EXISTS ticket;

-- back:
CREATE SEQUENCE ticket;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
DROP SEQUENCE IF EXISTS ticket;

-- back:
CREATE SEQUENCE ticket;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
DROP SEQUENCE IF EXISTS ticket;
GO

-- back:
CREATE SEQUENCE ticket START WITH 1;
GO

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'DROP SEQUENCE ticket';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -2289 THEN
      RAISE;
    END IF;
END;
/

-- back:
CREATE SEQUENCE ticket;
