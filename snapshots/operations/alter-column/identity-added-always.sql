-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain
    ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- id goes on behind the rows that are there
SELECT setval(pg_get_serial_sequence('plain', 'id'), max(id)) FROM plain;

-- back:
ALTER TABLE plain
    ALTER COLUMN id DROP IDENTITY;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- back:
ALTER TABLE plain MODIFY id INTEGER NOT NULL;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- back:
ALTER TABLE plain MODIFY id INTEGER NOT NULL;

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
-- refused[unsupported]: Oracle cannot make the column id count up after it was made
--   help: Add a new column, copy the values, drop this column and rename the new one; or use a sequence as the default.

-- back:
ALTER TABLE plain MODIFY id DROP IDENTITY;
