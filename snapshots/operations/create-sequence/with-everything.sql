-- postgresql ======================================================================================
CREATE SEQUENCE ticket START WITH 100 INCREMENT BY 5 MINVALUE 50 MAXVALUE 10000 CACHE 20 CYCLE;

-- back:
DROP SEQUENCE ticket;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
CREATE SEQUENCE ticket START WITH 100 INCREMENT BY 5 MINVALUE 50 MAXVALUE 10000 CACHE 20 CYCLE;

-- back:
DROP SEQUENCE ticket;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
CREATE SEQUENCE ticket START WITH 100 INCREMENT BY 5 MINVALUE 50 MAXVALUE 10000 CACHE 20 CYCLE;
GO

-- back:
DROP SEQUENCE ticket;
GO

-- oracle ==========================================================================================
CREATE SEQUENCE ticket START WITH 100 INCREMENT BY 5 MINVALUE 50 MAXVALUE 10000 CACHE 20 CYCLE;

-- back:
DROP SEQUENCE ticket;
