-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN id SET INCREMENT BY 5;

-- back:
ALTER TABLE t
    ALTER COLUMN id SET INCREMENT BY 2;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- back:
-- refused[unsupported]: MySQL cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

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
ALTER TABLE t MODIFY id GENERATED ALWAYS AS IDENTITY (INCREMENT BY 5);

-- back:
ALTER TABLE t MODIFY id GENERATED ALWAYS AS IDENTITY (INCREMENT BY 2);
