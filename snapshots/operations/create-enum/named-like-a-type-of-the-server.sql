-- postgresql ======================================================================================
-- refused[name-invalid]: PostgreSQL's own type path hides an enum type of that name
--   help: Give the enum type another name, or name its schema.

-- back:
-- refused[name-invalid]: PostgreSQL's own type path hides an enum type of that name
--   help: Give the enum type another name, or name its schema.

-- mysql ===========================================================================================
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- back:
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- mariadb =========================================================================================
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- back:
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- sqlite ==========================================================================================
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- back:
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- mssql ===========================================================================================
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

-- back:
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

-- oracle ==========================================================================================
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK

-- back:
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK
