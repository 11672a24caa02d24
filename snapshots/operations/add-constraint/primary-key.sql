-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t ADD CONSTRAINT pk_t PRIMARY KEY (a, b);

-- back:
ALTER TABLE t DROP CONSTRAINT pk_t;
ALTER TABLE t
    ALTER COLUMN a DROP NOT NULL;
ALTER TABLE t
    ALTER COLUMN b DROP NOT NULL;

-- mysql ===========================================================================================
ALTER TABLE t ADD CONSTRAINT pk_t PRIMARY KEY (a, b);

-- back:
ALTER TABLE t DROP PRIMARY KEY;
ALTER TABLE t MODIFY a INTEGER;
ALTER TABLE t MODIFY b INTEGER;

-- mariadb =========================================================================================
ALTER TABLE t ADD CONSTRAINT pk_t PRIMARY KEY (a, b);

-- back:
ALTER TABLE t DROP PRIMARY KEY;
ALTER TABLE t MODIFY a INTEGER;
ALTER TABLE t MODIFY b INTEGER;

-- sqlite ==========================================================================================
-- emulated: SQLite adds no constraints to a table: it is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (a, b)
);
INSERT INTO _limbeck_t (a, b)
SELECT a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL
);
INSERT INTO _limbeck_t (a, b)
SELECT a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    a INTEGER,
    b INTEGER NOT NULL
);
INSERT INTO _limbeck_t (a, b)
SELECT a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    a INTEGER,
    b INTEGER
);
INSERT INTO _limbeck_t (a, b)
SELECT a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE t ALTER COLUMN a INTEGER NOT NULL;
GO
ALTER TABLE t ALTER COLUMN b INTEGER NOT NULL;
GO
ALTER TABLE t ADD CONSTRAINT pk_t PRIMARY KEY (a, b);
GO

-- back:
ALTER TABLE t DROP CONSTRAINT pk_t;
GO
ALTER TABLE t ALTER COLUMN a INTEGER NULL;
GO
ALTER TABLE t ALTER COLUMN b INTEGER NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE t MODIFY a NOT NULL;
ALTER TABLE t MODIFY b NOT NULL;
ALTER TABLE t ADD CONSTRAINT pk_t PRIMARY KEY (a, b);

-- back:
ALTER TABLE t DROP CONSTRAINT pk_t;
ALTER TABLE t MODIFY a NULL;
ALTER TABLE t MODIFY b NULL;
