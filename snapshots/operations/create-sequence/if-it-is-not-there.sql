-- postgresql ======================================================================================
CREATE SEQUENCE IF NOT EXISTS ticket;

-- back:
DROP SEQUENCE ticket;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
CREATE SEQUENCE IF NOT EXISTS ticket;

-- back:
DROP SEQUENCE ticket;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
IF OBJECT_ID(N'ticket') IS NULL
CREATE SEQUENCE ticket START WITH 1;
GO

-- back:
DROP SEQUENCE ticket;
GO

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'CREATE SEQUENCE ticket';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -955 THEN
      RAISE;
    END IF;
END;
/

-- back:
DROP SEQUENCE ticket;
