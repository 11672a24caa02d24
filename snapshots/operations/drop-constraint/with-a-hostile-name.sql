-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t DROP CONSTRAINT "it's `the` [one] ""here""";

-- back:
ALTER TABLE t ADD CONSTRAINT "it's `the` [one] ""here""" UNIQUE (a);

-- mysql ===========================================================================================
ALTER TABLE t DROP INDEX `it's ``the`` [one] "here"`;

-- back:
ALTER TABLE t ADD CONSTRAINT `it's ``the`` [one] "here"` UNIQUE (a);

-- mariadb =========================================================================================
ALTER TABLE t DROP INDEX `it's ``the`` [one] "here"`;

-- back:
ALTER TABLE t ADD CONSTRAINT `it's ``the`` [one] "here"` UNIQUE (a);

-- sqlite ==========================================================================================
-- emulated: SQLite drops no constraints from a table: it is rebuilt
-- needs: rebuild in main
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

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    a INTEGER,
    b INTEGER,
    CONSTRAINT "it's `the` [one] ""here""" UNIQUE (a)
);
INSERT INTO _limbeck_t (a, b)
SELECT a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE t DROP CONSTRAINT [it's `the` [one]] "here"];
GO

-- back:
ALTER TABLE t ADD CONSTRAINT [it's `the` [one]] "here"] UNIQUE (a);
GO

-- oracle ==========================================================================================
-- refused[name-invalid]: the name "it's `the` [one] \"here\"" cannot be used: Oracle allows no double quote in a name
--   help: Choose another name.

-- back:
-- refused[name-invalid]: the name "it's `the` [one] \"here\"" cannot be used: Oracle allows no double quote in a name
--   help: Choose another name.
