-- given: create table t, insert 1 row into t

-- postgresql ======================================================================================
ALTER TABLE t ALTER COLUMN id DROP DEFAULT;
DO $sequence$
BEGIN
EXECUTE format('DROP SEQUENCE %s', pg_get_serial_sequence('t', 'id'));
END
$sequence$;
ALTER TABLE t
    ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- id goes on behind the rows that are there
SELECT setval(pg_get_serial_sequence('t', 'id'), max(id)) FROM t;
INSERT INTO t (a) VALUES
    (2);

-- back:
DELETE FROM t WHERE a = 2;
ALTER TABLE t ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE IF NOT EXISTS t_id_seq AS INTEGER OWNED BY t.id;
ALTER TABLE t
    ALTER COLUMN id SET DEFAULT nextval('t_id_seq');
-- id goes on behind the rows that are there
SELECT setval(pg_get_serial_sequence('t', 'id'), max(id)) FROM t;
INSERT INTO t (a) VALUES (3);

-- mysql ===========================================================================================
INSERT INTO t (a) VALUES
    (2);

-- back:
DELETE FROM t WHERE a = 2;
INSERT INTO t (a) VALUES (3);

-- mariadb =========================================================================================
INSERT INTO t (a) VALUES
    (2);

-- back:
DELETE FROM t WHERE a = 2;
INSERT INTO t (a) VALUES (3);

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
INSERT INTO t (a) VALUES
    (2);

-- back:
DELETE FROM t WHERE a = 2;
INSERT INTO t (a) VALUES (3);

-- mssql ===========================================================================================
INSERT INTO t (a) VALUES
    (2);
GO

-- back:
DELETE FROM t WHERE a = 2;
GO
INSERT INTO t (a) VALUES (3);
GO

-- oracle ==========================================================================================
INSERT INTO t (a) VALUES
    (2);

-- back:
DELETE FROM t WHERE a = 2;
INSERT INTO t (a) VALUES (3);
