-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN id DROP IDENTITY;

-- back:
ALTER TABLE t
    ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- id goes on behind the rows that are there
SELECT setval(pg_get_serial_sequence('t', 'id'), max(id)) FROM t;

-- mysql ===========================================================================================
ALTER TABLE t MODIFY id INTEGER NOT NULL;

-- back:
-- refused[unsupported]: MySQL cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- mariadb =========================================================================================
ALTER TABLE t MODIFY id INTEGER NOT NULL;

-- back:
-- refused[unsupported]: MariaDB cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite counts every rowid from 1 by 1 and takes given values: column id asks for another identity
--   help: Leave the identity's options out for sqlite.

-- back:
-- refused[unsupported]: SQLite counts every rowid from 1 by 1 and takes given values: column id asks for another identity
--   help: Leave the identity's options out for sqlite.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server cannot make id an identity column, or an ordinary one, or change how it counts
--   help: Add a new column, copy the values, drop this column and rename the new one.

-- back:
-- refused[unsupported]: SQL Server cannot make id an identity column, or an ordinary one, or change how it counts
--   help: Add a new column, copy the values, drop this column and rename the new one.

-- oracle ==========================================================================================
ALTER TABLE t MODIFY id DROP IDENTITY;

-- back:
-- refused[unsupported]: Oracle cannot make the column id count up after it was made
--   help: Add a new column, copy the values, drop this column and rename the new one; or use a sequence as the default.
