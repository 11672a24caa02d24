-- given: create table t

-- postgresql ======================================================================================
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- back:
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- mysql ===========================================================================================
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- back:
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- mariadb =========================================================================================
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- back:
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- sqlite ==========================================================================================
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- back:
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- mssql ===========================================================================================
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- back:
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- oracle ==========================================================================================
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.

-- back:
-- refused[operation-invalid]: column c is computed and can have neither default nor identity
--   help: Drop the column and add it again.
