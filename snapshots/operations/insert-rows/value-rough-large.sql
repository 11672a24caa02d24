-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, rough) VALUES
    (1, 1.7976931348623157e+308);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, rough) VALUES
    (1, 1.7976931348623157e+308);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, rough) VALUES
    (1, 1.7976931348623157e+308);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, rough) VALUES
    (1, 1.7976931348623157e+308);

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, rough) VALUES
    (1, 1.7976931348623157e+308);
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, rough) VALUES
    (1, 1.7976931348623157e+308);

-- back:
DELETE FROM values_of_all
WHERE id = 1;
