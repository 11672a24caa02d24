-- postgresql ======================================================================================
CREATE SEQUENCE ticket AS INTEGER;

-- back:
DROP SEQUENCE ticket;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no types of sequences before version 11.5
--   help: Leave type out: they are BIGINT.

-- back:
DROP SEQUENCE ticket;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
CREATE SEQUENCE ticket AS INTEGER START WITH 1;
GO

-- back:
DROP SEQUENCE ticket;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no types of sequences: they count to 28 digits
--   help: Leave type out for oracle.

-- back:
DROP SEQUENCE ticket;
