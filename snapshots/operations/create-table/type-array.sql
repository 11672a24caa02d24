-- postgresql ======================================================================================
CREATE TABLE t (
    a INTEGER[],
    b VARCHAR(20)[][] DEFAULT '{}' NOT NULL
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
-- refused[unsupported]: SQLite has no array type: it keeps no arrays
--   help: Give json, another table, or a variant for sqlite.

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
