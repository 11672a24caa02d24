-- given: create table t

-- postgresql ======================================================================================
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- back:
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- mysql ===========================================================================================
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- back:
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- mariadb =========================================================================================
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- back:
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- sqlite ==========================================================================================
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- back:
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- mssql ===========================================================================================
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- back:
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- oracle ==========================================================================================
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.

-- back:
-- refused[in-use]: the default of column mood is the value ok
--   help: Change the column's default first.
