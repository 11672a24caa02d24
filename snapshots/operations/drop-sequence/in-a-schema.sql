-- given: create sequence ticket

-- postgresql ======================================================================================
DROP SEQUENCE billing.ticket;

-- back:
CREATE SEQUENCE billing.ticket;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
DROP SEQUENCE billing.ticket;

-- back:
CREATE SEQUENCE billing.ticket;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
DROP SEQUENCE billing.ticket;
GO

-- back:
CREATE SEQUENCE billing.ticket START WITH 1;
GO

-- oracle ==========================================================================================
DROP SEQUENCE billing.ticket;

-- back:
CREATE SEQUENCE billing.ticket;
