-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN id TYPE BIGINT;
DO $sequence$
BEGIN
EXECUTE format('ALTER SEQUENCE %s AS BIGINT', pg_get_serial_sequence('t', 'id'));
END
$sequence$;

-- back:
ALTER TABLE t
    ALTER COLUMN id TYPE INTEGER;
DO $sequence$
BEGIN
EXECUTE format('ALTER SEQUENCE %s AS INTEGER', pg_get_serial_sequence('t', 'id'));
END
$sequence$;

-- mysql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
