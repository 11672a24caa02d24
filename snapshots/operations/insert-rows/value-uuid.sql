-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, key) VALUES
    (1, '0B5C1F0E-4f2b-4a52-9f0e-1c1f0e4f2b4a');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, `key`) VALUES
    (1, '0b5c1f0e4f2b4a529f0e1c1f0e4f2b4a');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, `key`) VALUES
    (1, '0b5c1f0e-4f2b-4a52-9f0e-1c1f0e4f2b4a');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, key) VALUES
    (1, '0b5c1f0e4f2b4a529f0e1c1f0e4f2b4a');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, [key]) VALUES
    (1, '0B5C1F0E-4f2b-4a52-9f0e-1c1f0e4f2b4a');
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, key) VALUES
    (1, '0b5c1f0e4f2b4a529f0e1c1f0e4f2b4a');

-- back:
DELETE FROM values_of_all
WHERE id = 1;
