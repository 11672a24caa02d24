-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, flag) VALUES
    (1, false);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, flag) VALUES
    (1, false);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, flag) VALUES
    (1, false);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, flag) VALUES
    (1, 0);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, flag) VALUES
    (1, 0);
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, flag) VALUES
    (1, 0);

-- back:
DELETE FROM values_of_all
WHERE id = 1;
