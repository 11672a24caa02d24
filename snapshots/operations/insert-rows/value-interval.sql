-- given: create table t

-- postgresql ======================================================================================
INSERT INTO t (id, span) VALUES
    (1, INTERVAL '3661.25 seconds'),
    (2, INTERVAL '-90 seconds');

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;

-- mysql ===========================================================================================
-- refused[literal-invalid]: a value of kind interval cannot be written for mysql
--   help: Keep it in another type, for example as a text.

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;

-- mariadb =========================================================================================
-- refused[literal-invalid]: a value of kind interval cannot be written for mariadb
--   help: Keep it in another type, for example as a text.

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;

-- sqlite ==========================================================================================
-- refused[literal-invalid]: a value of kind interval cannot be written for sqlite
--   help: Write the seconds as a number.

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;

-- mssql ===========================================================================================
-- refused[literal-invalid]: a value of kind interval cannot be written for mssql
--   help: Keep the seconds in a numeric column.

-- back:
DELETE FROM t
WHERE id = 2;
GO
DELETE FROM t
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO t (id, span) VALUES
    (1, NUMTODSINTERVAL(3661.25, 'SECOND'));
INSERT INTO t (id, span) VALUES
    (2, NUMTODSINTERVAL(-90, 'SECOND'));

-- back:
DELETE FROM t
WHERE id = 2;
DELETE FROM t
WHERE id = 1;
