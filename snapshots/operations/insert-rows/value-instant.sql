-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, '2026-02-28 23:59:59.5+05:30');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL keeps no time zone in DATETIME: 2026-02-28T23:59:59.5+05:30
--   help: Give the time in UTC, or keep the column as TIMESTAMP.

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB keeps no time zone in DATETIME: 2026-02-28T23:59:59.5+05:30
--   help: Give the time in UTC, or keep the column as TIMESTAMP.

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, '2026-02-28 23:59:59.5+05:30');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, '2026-02-28T23:59:59.5+05:30');
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, instant) VALUES
    (1, TIMESTAMP '2026-02-28 23:59:59.5 +05:30');

-- back:
DELETE FROM values_of_all
WHERE id = 1;
