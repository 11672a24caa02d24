-- postgresql ======================================================================================
CREATE SEQUENCE billing.ticket;

-- back:
DROP SEQUENCE billing.ticket;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
CREATE SEQUENCE billing.ticket;

-- back:
DROP SEQUENCE billing.ticket;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
CREATE SEQUENCE billing.ticket START WITH 1;
GO

-- back:
DROP SEQUENCE billing.ticket;
GO

-- oracle ==========================================================================================
CREATE SEQUENCE billing.ticket;

-- back:
DROP SEQUENCE billing.ticket;
