-- postgresql ======================================================================================
CREATE SEQUENCE ticket START WITH 1 CACHE 1 NO CYCLE;

-- back:
DROP SEQUENCE ticket;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
CREATE SEQUENCE ticket START WITH 1 NOCACHE NOCYCLE;

-- back:
DROP SEQUENCE ticket;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
CREATE SEQUENCE ticket START WITH 1 NO CACHE NO CYCLE;
GO

-- back:
DROP SEQUENCE ticket;
GO

-- oracle ==========================================================================================
CREATE SEQUENCE ticket START WITH 1 NOCACHE NOCYCLE;

-- back:
DROP SEQUENCE ticket;
