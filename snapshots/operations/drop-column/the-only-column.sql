-- given: create table t

-- postgresql ======================================================================================
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- back:
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- mysql ===========================================================================================
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- back:
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- mariadb =========================================================================================
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- back:
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- sqlite ==========================================================================================
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- back:
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- mssql ===========================================================================================
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- back:
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- oracle ==========================================================================================
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.

-- back:
-- refused[operation-invalid]: a is the only column of table t
--   help: Drop the table instead.
