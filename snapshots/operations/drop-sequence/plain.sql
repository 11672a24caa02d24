-- given: create sequence ticket

-- postgresql ======================================================================================
DROP SEQUENCE ticket;

-- back:
CREATE SEQUENCE ticket START WITH 7 INCREMENT BY 2;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
DROP SEQUENCE ticket;

-- back:
CREATE SEQUENCE ticket START WITH 7 INCREMENT BY 2;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
DROP SEQUENCE ticket;
GO

-- back:
CREATE SEQUENCE ticket START WITH 7 INCREMENT BY 2;
GO

-- oracle ==========================================================================================
DROP SEQUENCE ticket;

-- back:
CREATE SEQUENCE ticket START WITH 7 INCREMENT BY 2;
