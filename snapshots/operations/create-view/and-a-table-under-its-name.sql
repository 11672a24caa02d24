-- given: create table plain, create view shown

-- postgresql ======================================================================================
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- back:
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- mysql ===========================================================================================
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- back:
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- mariadb =========================================================================================
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- back:
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- sqlite ==========================================================================================
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- back:
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- mssql ===========================================================================================
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- back:
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- oracle ==========================================================================================
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.

-- back:
-- refused[table-exists]: a view has the name shown at this point of the history
--   help: Drop the view first, or choose another name.
