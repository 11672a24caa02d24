-- postgresql ======================================================================================
CREATE SEQUENCE ticket;

-- back:
DROP SEQUENCE ticket;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no sequences before version 10.3
--   help: Let a column count up by autoincrement, or configure version 10.3 or later.

-- back:
-- refused[unsupported]: MariaDB has no sequences before version 10.3
--   help: Let a column count up by autoincrement, or configure version 10.3 or later.

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no sequences before version 2012
--   help: Let a column count up by autoincrement.

-- back:
DROP SEQUENCE ticket;
GO

-- oracle ==========================================================================================
CREATE SEQUENCE ticket;

-- back:
DROP SEQUENCE ticket;
