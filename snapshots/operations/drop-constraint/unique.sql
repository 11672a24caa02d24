-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t DROP CONSTRAINT uq_t_a;

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);

-- mysql ===========================================================================================
ALTER TABLE t DROP INDEX uq_t_a;

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);

-- mariadb =========================================================================================
ALTER TABLE t DROP INDEX uq_t_a;

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);

-- sqlite ==========================================================================================
-- emulated: SQLite drops no constraints from a table: it is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, a)
SELECT id, a FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT uq_t_a UNIQUE (a)
);
INSERT INTO _limbeck_t (id, a)
SELECT id, a FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE t DROP CONSTRAINT uq_t_a;
GO

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);
GO

-- oracle ==========================================================================================
ALTER TABLE t DROP CONSTRAINT uq_t_a;

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);
