-- postgresql ======================================================================================
CREATE SEQUENCE "it's `the` [one]";

-- back:
DROP SEQUENCE "it's `the` [one]";

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
CREATE SEQUENCE `it's ``the`` [one]`;

-- back:
DROP SEQUENCE `it's ``the`` [one]`;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
CREATE SEQUENCE [it's `the` [one]]] START WITH 1;
GO

-- back:
DROP SEQUENCE [it's `the` [one]]];
GO

-- oracle ==========================================================================================
CREATE SEQUENCE "it's `the` [one]";

-- back:
DROP SEQUENCE "it's `the` [one]";
