-- postgresql ======================================================================================
CREATE TABLE t (
    a INTEGER[] DEFAULT ARRAY[1, 2, NULL]::INTEGER[]
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no array type: columns hold single values
--   help: Use json, or a table of its own.

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no array type: columns hold single values
--   help: Use json, or a table of its own.

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
-- refused[literal-invalid]: a value of kind array cannot be written for sqlite
--   help: Write a json value.

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no array type: it has no arrays
--   help: Use json, or a table of its own.

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no array type: it has no arrays of this kind
--   help: Use json, or a table of its own.

-- back:
DROP TABLE t;
