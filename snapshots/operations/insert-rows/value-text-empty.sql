-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, '');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, '');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, '');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, '');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, '');
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
REM Oracle keeps the empty text in short as NULL
INSERT INTO values_of_all (id, short) VALUES
    (1, '');

-- back:
DELETE FROM values_of_all
WHERE id = 1;
