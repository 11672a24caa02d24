-- given: create table account, create table plain

-- postgresql ======================================================================================
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- back:
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- mysql ===========================================================================================
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- back:
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- mariadb =========================================================================================
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- back:
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- sqlite ==========================================================================================
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- back:
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- mssql ===========================================================================================
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- back:
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- oracle ==========================================================================================
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.

-- back:
-- refused[table-exists]: table plain already exists at this point of the history
--   help: Drop or rename the other table first, or choose another name.
