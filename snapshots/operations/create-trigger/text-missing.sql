-- given: create table plain

-- postgresql ======================================================================================
-- refused[text-missing]: the trigger's definition is given per dialect, but not for postgresql
--   help: Add a text for postgresql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TRIGGER touch ON plain;

-- mysql ===========================================================================================
-- refused[text-missing]: the trigger's definition is given per dialect, but not for mysql
--   help: Add a text for mysql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TRIGGER touch;

-- mariadb =========================================================================================
-- refused[text-missing]: the trigger's definition is given per dialect, but not for mariadb
--   help: Add a text for mariadb or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TRIGGER touch;

-- sqlite ==========================================================================================
-- refused[text-missing]: the trigger's definition is given per dialect, but not for sqlite
--   help: Add a text for sqlite or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TRIGGER touch;

-- mssql ===========================================================================================
-- refused[text-missing]: the trigger's definition is given per dialect, but not for mssql
--   help: Add a text for mssql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP TRIGGER touch;
GO

-- oracle ==========================================================================================
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW BEGIN NULL; END;
/

-- back:
DROP TRIGGER touch;
