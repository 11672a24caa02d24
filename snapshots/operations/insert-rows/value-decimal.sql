-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, exact) VALUES
    (1, 12345678901234567890.0123456789);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, exact) VALUES
    (1, 12345678901234567890.0123456789);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, exact) VALUES
    (1, 12345678901234567890.0123456789);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
-- refused[literal-invalid]: SQLite cannot keep every digit of the number 12345678901234567890.0123456789
--   help: Keep the column as text in SQLite: variant(…, { sqlite: text() }).

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, exact) VALUES
    (1, 12345678901234567890.0123456789);
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, exact) VALUES
    (1, 12345678901234567890.0123456789);

-- back:
DELETE FROM values_of_all
WHERE id = 1;
