-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t ADD CONSTRAINT the_key PRIMARY KEY (a);

-- back:
ALTER TABLE t DROP CONSTRAINT the_key;

-- mysql ===========================================================================================
ALTER TABLE t ADD CONSTRAINT the_key PRIMARY KEY (a);

-- back:
ALTER TABLE t DROP PRIMARY KEY;

-- mariadb =========================================================================================
ALTER TABLE t ADD CONSTRAINT the_key PRIMARY KEY (a);

-- back:
ALTER TABLE t DROP PRIMARY KEY;

-- sqlite ==========================================================================================
-- emulated: SQLite adds no constraints to a table: it is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('a'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    a INTEGER NOT NULL,
    CONSTRAINT the_key PRIMARY KEY (a)
);
INSERT INTO _limbeck_t (a)
SELECT a FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('a'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    a INTEGER NOT NULL
);
INSERT INTO _limbeck_t (a)
SELECT a FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE t ADD CONSTRAINT the_key PRIMARY KEY NONCLUSTERED (a);
GO

-- back:
ALTER TABLE t DROP CONSTRAINT the_key;
GO

-- oracle ==========================================================================================
ALTER TABLE t ADD CONSTRAINT the_key PRIMARY KEY (a);

-- back:
ALTER TABLE t DROP CONSTRAINT the_key;
