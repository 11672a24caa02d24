-- given: create table t

-- postgresql ======================================================================================
INSERT INTO t (id, a) VALUES
    (1, ARRAY['x', 'it''s', NULL]::VARCHAR(9)[]),
    (2, '{}');

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;

-- mysql ===========================================================================================
-- refused[literal-invalid]: a value of kind array cannot be written for mysql
--   help: Keep it in another type, for example as a text.

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;

-- mariadb =========================================================================================
-- refused[literal-invalid]: a value of kind array cannot be written for mariadb
--   help: Keep it in another type, for example as a text.

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;

-- sqlite ==========================================================================================
-- refused[literal-invalid]: a value of kind array cannot be written for sqlite
--   help: Write a json value.

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;

-- mssql ===========================================================================================
-- refused[literal-invalid]: a value of kind array cannot be written for mssql
--   help: Keep the items as JSON, or in a table of their own.

-- back:
DELETE FROM t
WHERE id = 2;
GO
DELETE FROM t
WHERE id = 1;
GO

-- oracle ==========================================================================================
-- refused[literal-invalid]: a value of kind array cannot be written for oracle
--   help: Keep the items as JSON, or in a table of their own.

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;
