-- given: create sequence ticket

-- postgresql ======================================================================================
CREATE SEQUENCE IF NOT EXISTS ticket;

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- (no statement)

-- mariadb =========================================================================================
CREATE SEQUENCE IF NOT EXISTS ticket;

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- (no statement)

-- mssql ===========================================================================================
IF OBJECT_ID(N'ticket') IS NULL
CREATE SEQUENCE ticket START WITH 1;
GO

-- back:
-- (no statement)

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
-- (no statement)
