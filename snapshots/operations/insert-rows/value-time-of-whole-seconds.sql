-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, clock) VALUES
    (1, '23:59:59');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, clock) VALUES
    (1, '23:59:59');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, clock) VALUES
    (1, '23:59:59');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, clock) VALUES
    (1, '23:59:59');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, clock) VALUES
    (1, '23:59:59');
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
