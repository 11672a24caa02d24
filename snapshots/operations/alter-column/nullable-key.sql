-- given: create table t

-- postgresql ======================================================================================
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- back:
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- mysql ===========================================================================================
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- back:
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- mariadb =========================================================================================
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- back:
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- sqlite ==========================================================================================
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- back:
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- mssql ===========================================================================================
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- back:
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- oracle ==========================================================================================
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.

-- back:
-- refused[operation-invalid]: column id belongs to the primary key of t and cannot take NULL
--   help: Drop the primary key first, or leave out nullable.
