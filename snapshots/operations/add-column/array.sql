-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN tags TEXT[];

-- back:
ALTER TABLE plain DROP COLUMN tags;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no array type: columns hold single values
--   help: Use json, or a table of its own.

-- back:
ALTER TABLE plain DROP COLUMN tags;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no array type: columns hold single values
--   help: Use json, or a table of its own.

-- back:
ALTER TABLE plain DROP COLUMN tags;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite has no array type: it keeps no arrays
--   help: Give json, another table, or a variant for sqlite.

-- back:
ALTER TABLE plain DROP COLUMN tags;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no array type: it has no arrays
--   help: Use json, or a table of its own.

-- back:
ALTER TABLE plain DROP COLUMN tags;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no array type: it has no arrays of this kind
--   help: Use json, or a table of its own.

-- back:
ALTER TABLE plain DROP COLUMN tags;
