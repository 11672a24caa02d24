-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t ALTER COLUMN id DROP DEFAULT;
DO $sequence$
BEGIN
EXECUTE format('DROP SEQUENCE %s', pg_get_serial_sequence('t', 'id'));
END
$sequence$;

-- back:
CREATE SEQUENCE t_id_seq AS INTEGER OWNED BY t.id;
ALTER TABLE t
    ALTER COLUMN id SET DEFAULT nextval('t_id_seq');
-- id goes on behind the rows that are there
SELECT setval(pg_get_serial_sequence('t', 'id'), max(id)) FROM t;

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
