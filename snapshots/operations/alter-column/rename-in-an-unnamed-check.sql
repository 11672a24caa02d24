-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- mysql ===========================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- mariadb =========================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server does not rename the column a while check (unnamed) uses it
--   help: Drop the check first and add it again with the column's name after.

-- back:
-- refused[unsupported]: SQL Server does not rename the column n while check (unnamed) uses it
--   help: Drop the check first and add it again with the column's name after.

-- oracle ==========================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;
