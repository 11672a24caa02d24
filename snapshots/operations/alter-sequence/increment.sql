-- given: create sequence ticket

-- postgresql ======================================================================================
ALTER SEQUENCE ticket INCREMENT BY 5;

-- back:
ALTER SEQUENCE ticket INCREMENT BY 1;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL alterSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL alterSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
ALTER SEQUENCE ticket INCREMENT BY 5;

-- back:
ALTER SEQUENCE ticket INCREMENT BY 1;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite alterSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite alterSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
ALTER SEQUENCE ticket INCREMENT BY 5;
GO

-- back:
ALTER SEQUENCE ticket INCREMENT BY 1;
GO

-- oracle ==========================================================================================
ALTER SEQUENCE ticket INCREMENT BY 5;

-- back:
ALTER SEQUENCE ticket INCREMENT BY 1;
