-- given: create table odd name, create sequence ticket

-- postgresql ======================================================================================
ALTER SEQUENCE billing.ticket OWNED BY billing."odd name"."It's";

-- back:
ALTER SEQUENCE billing.ticket OWNED BY NONE;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL alterSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL alterSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB lets no sequence belong to a column
--   help: Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.

-- back:
-- refused[unsupported]: MariaDB lets no sequence belong to a column
--   help: Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite alterSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite alterSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server lets no sequence belong to a column
--   help: Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.

-- back:
-- refused[unsupported]: SQL Server lets no sequence belong to a column
--   help: Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle lets no sequence belong to a column
--   help: Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.

-- back:
-- refused[unsupported]: Oracle lets no sequence belong to a column
--   help: Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.
