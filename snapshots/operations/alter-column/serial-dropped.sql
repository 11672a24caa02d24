-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN id DROP DEFAULT;
-- nothing to do: the sequence that SERIAL made stays

-- back:
CREATE SEQUENCE IF NOT EXISTS t_id_seq AS INTEGER OWNED BY t.id;
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
