-- given: create table plain

-- postgresql ======================================================================================
SELECT 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
-- refused[text-missing]: this SQL is given per dialect, but not for mysql
--   help: Add a text for mysql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
-- refused[text-missing]: this SQL is given per dialect, but not for mariadb
--   help: Add a text for mariadb or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
-- refused[text-missing]: this SQL is given per dialect, but not for sqlite
--   help: Add a text for sqlite or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
-- refused[text-missing]: this SQL is given per dialect, but not for mssql
--   help: Add a text for mssql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
SELECT 1 FROM dual;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.
