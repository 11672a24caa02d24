-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, data) VALUES
    (1, E'\\x00ff10ab');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, data) VALUES
    (1, X'00ff10ab');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, data) VALUES
    (1, X'00ff10ab');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, data) VALUES
    (1, X'00FF10AB');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, data) VALUES
    (1, 0x00FF10AB);
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, data) VALUES
    (1, HEXTORAW('00FF10AB'));

-- back:
DELETE FROM values_of_all
WHERE id = 1;
