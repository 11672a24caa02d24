-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE billing.t DROP CONSTRAINT uq_t_a;

-- back:
ALTER TABLE billing.t ADD CONSTRAINT uq_t_a UNIQUE (a);

-- mysql ===========================================================================================
ALTER TABLE billing.t DROP INDEX uq_t_a;

-- back:
ALTER TABLE billing.t ADD CONSTRAINT uq_t_a UNIQUE (a);

-- mariadb =========================================================================================
ALTER TABLE billing.t DROP INDEX uq_t_a;

-- back:
ALTER TABLE billing.t ADD CONSTRAINT uq_t_a UNIQUE (a);

-- sqlite ==========================================================================================
-- emulated: SQLite drops no constraints from a table: it is rebuilt
-- needs: rebuild in billing
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'billing') WHERE name COLLATE NOCASE NOT IN ('a'))
    + (SELECT count(*) FROM billing.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE billing._limbeck_t (
    a INTEGER
);
INSERT INTO billing._limbeck_t (a)
SELECT a FROM billing.t;
DROP TABLE billing.t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE billing._limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in billing
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'billing') WHERE name COLLATE NOCASE NOT IN ('a'))
    + (SELECT count(*) FROM billing.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE billing._limbeck_t (
    a INTEGER,
    CONSTRAINT uq_t_a UNIQUE (a)
);
INSERT INTO billing._limbeck_t (a)
SELECT a FROM billing.t;
DROP TABLE billing.t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE billing._limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE billing.t DROP CONSTRAINT uq_t_a;
GO

-- back:
ALTER TABLE billing.t ADD CONSTRAINT uq_t_a UNIQUE (a);
GO

-- oracle ==========================================================================================
ALTER TABLE billing.t DROP CONSTRAINT uq_t_a;

-- back:
ALTER TABLE billing.t ADD CONSTRAINT uq_t_a UNIQUE (a);
