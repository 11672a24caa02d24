-- given: create table t

-- postgresql ======================================================================================
-- outside a transaction: a value that is added to an enum type cannot be used before the transaction has ended
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'great';

-- back:
-- refused[irreversible]: PostgreSQL drops no value of an enum type: mood keeps great
--   help: Write the downgrade: leave the value in place (downgrade: []), or create a type without it and alter the columns to that one.

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no array type: columns hold single values
--   help: Use json, or a table of its own.

-- back:
-- refused[unsupported]: MySQL has no array type: columns hold single values
--   help: Use json, or a table of its own.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no array type: columns hold single values
--   help: Use json, or a table of its own.

-- back:
-- refused[unsupported]: MariaDB has no array type: columns hold single values
--   help: Use json, or a table of its own.

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite has no array type: it keeps no arrays
--   help: Give json, another table, or a variant for sqlite.

-- back:
-- refused[unsupported]: SQLite has no array type: it keeps no arrays
--   help: Give json, another table, or a variant for sqlite.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no array type: it has no arrays
--   help: Use json, or a table of its own.

-- back:
-- refused[unsupported]: SQL Server has no array type: it has no arrays
--   help: Use json, or a table of its own.

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no array type: it has no arrays of this kind
--   help: Use json, or a table of its own.

-- back:
-- refused[unsupported]: Oracle has no array type: it has no arrays of this kind
--   help: Use json, or a table of its own.
