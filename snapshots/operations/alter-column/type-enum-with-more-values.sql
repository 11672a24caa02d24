-- given: create table t

-- postgresql ======================================================================================
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- back:
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- mysql ===========================================================================================
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- back:
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- mariadb =========================================================================================
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- back:
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- sqlite ==========================================================================================
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- back:
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- mssql ===========================================================================================
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- back:
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- oracle ==========================================================================================
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.

-- back:
-- refused[enum-exists]: enum type mood exists with other values: sad, ok
--   help: Change the values with alterEnum first, or give the other type another name.
