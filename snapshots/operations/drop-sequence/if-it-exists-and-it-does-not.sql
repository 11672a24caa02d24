-- postgresql ======================================================================================
DROP SEQUENCE IF EXISTS ticket;

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- (no statement)

-- mariadb =========================================================================================
DROP SEQUENCE IF EXISTS ticket;

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- (no statement)

-- mssql ===========================================================================================
DROP SEQUENCE IF EXISTS ticket;
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
DROP SEQUENCE IF EXISTS ticket;

-- back:
-- (no statement)
