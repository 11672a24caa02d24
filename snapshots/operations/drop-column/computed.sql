-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t DROP COLUMN c;

-- back:
ALTER TABLE t ADD COLUMN c INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- mysql ===========================================================================================
ALTER TABLE t DROP COLUMN c;

-- back:
ALTER TABLE t ADD COLUMN c INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- mariadb =========================================================================================
ALTER TABLE t DROP COLUMN c;

-- back:
ALTER TABLE t ADD COLUMN c INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- sqlite ==========================================================================================
ALTER TABLE t DROP COLUMN c;

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('a'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    a INTEGER,
    c INTEGER GENERATED ALWAYS AS (a * 2) STORED
);
INSERT INTO _limbeck_t (a)
SELECT a FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE t DROP COLUMN c;
GO

-- back:
ALTER TABLE t ADD c AS (a * 2) PERSISTED;
GO

-- oracle ==========================================================================================
ALTER TABLE t DROP COLUMN c;

-- back:
-- refused[unsupported]: Oracle computes such columns on read and does not store them
--   help: Leave out stored: true.
