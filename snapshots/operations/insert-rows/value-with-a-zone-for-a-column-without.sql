-- given: create table t

-- postgresql ======================================================================================
-- refused[literal-invalid]: the column keeps no time zone, but 2026-02-28T23:59:59+05:30 has one
--   help: Give the value without a zone, or the column a dateTime type with timezone: true.

-- back:
DELETE FROM t
WHERE id = 1;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL keeps no time zone in DATETIME: 2026-02-28T23:59:59+05:30
--   help: Give the time in UTC, or keep the column as TIMESTAMP.

-- back:
DELETE FROM t
WHERE id = 1;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB keeps no time zone in DATETIME: 2026-02-28T23:59:59+05:30
--   help: Give the time in UTC, or keep the column as TIMESTAMP.

-- back:
DELETE FROM t
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO t (id, at) VALUES
    (1, '2026-02-28 23:59:59+05:30');

-- back:
DELETE FROM t
WHERE id = 1;

-- mssql ===========================================================================================
-- refused[literal-invalid]: the column keeps no time zone, but 2026-02-28T23:59:59+05:30 has one
--   help: Give the value without a zone, or the column a dateTime type with timezone: true.

-- back:
DELETE FROM t
WHERE id = 1;
GO

-- oracle ==========================================================================================
-- refused[literal-invalid]: the column keeps no time zone, but 2026-02-28T23:59:59+05:30 has one
--   help: Give the value without a zone, or the column a dateTime type with timezone: true.

-- back:
DELETE FROM t
WHERE id = 1;
