-- given: create table plain

-- postgresql ======================================================================================
CREATE SEQUENCE ticket START WITH 5 OWNED BY plain.a;

-- back:
DROP SEQUENCE ticket;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB lets no sequence belong to a column
--   help: Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.

-- back:
DROP SEQUENCE ticket;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server lets no sequence belong to a column
--   help: Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.

-- back:
DROP SEQUENCE ticket;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle lets no sequence belong to a column
--   help: Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.

-- back:
DROP SEQUENCE ticket;
