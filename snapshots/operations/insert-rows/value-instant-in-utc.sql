-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, '2026-02-28 23:59:59+00:00');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, '2026-02-28 23:59:59');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, '2026-02-28 23:59:59');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, '2026-02-28 23:59:59+00:00');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, '2026-02-28T23:59:59+00:00');
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, TIMESTAMP '2026-02-28 23:59:59 +00:00');

-- back:
DELETE FROM values_of_all
WHERE id = 1;
