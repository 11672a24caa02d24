-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, clock) VALUES
    (1, '23:59:59.123456');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL keeps whole seconds in a column without a precision: 23:59:59.123456
--   help: Give the column's type a precision of up to 6, or round the value.

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB keeps whole seconds in a column without a precision: 23:59:59.123456
--   help: Give the column's type a precision of up to 6, or round the value.

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, clock) VALUES
    (1, '23:59:59.123456');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, clock) VALUES
    (1, '23:59:59.123456');
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
-- refused[literal-invalid]: a value of kind time cannot be written for oracle
--   help: Oracle has no type for a time alone: keep it as text.

-- back:
DELETE FROM values_of_all
WHERE id = 1;
