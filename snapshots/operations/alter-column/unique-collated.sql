-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a TYPE TEXT;

-- back:
ALTER TABLE t
    ALTER COLUMN a TYPE VARCHAR(10);

-- mysql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER,
    a TEXT,
    CONSTRAINT uq_t_a UNIQUE (a)
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
    id INTEGER,
    a VARCHAR(10),
    CONSTRAINT uq_t_a UNIQUE (a)
);
INSERT INTO _limbeck_t (id, a)
SELECT id, a FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE t ALTER COLUMN a VARCHAR(max) NULL;
GO

-- back:
ALTER TABLE t DROP CONSTRAINT uq_t_a;
GO
ALTER TABLE t ALTER COLUMN a VARCHAR(10) NULL;
GO
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);
GO

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
