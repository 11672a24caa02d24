-- given: create table t

-- postgresql ======================================================================================
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- back:
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- mysql ===========================================================================================
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- back:
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- mariadb =========================================================================================
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- back:
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- sqlite ==========================================================================================
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- back:
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- mssql ===========================================================================================
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- back:
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- oracle ==========================================================================================
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.

-- back:
-- refused[in-use]: enum type mood is used by t
--   help: Drop or alter those columns first.
