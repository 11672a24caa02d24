-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN twice TYPE BIGINT;

-- back:
ALTER TABLE t
    ALTER COLUMN twice TYPE INTEGER;

-- mysql ===========================================================================================
ALTER TABLE t MODIFY twice BIGINT GENERATED ALWAYS AS (a * 2) STORED;

-- back:
ALTER TABLE t MODIFY twice INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- mariadb =========================================================================================
ALTER TABLE t MODIFY twice BIGINT GENERATED ALWAYS AS (a * 2) STORED;

-- back:
ALTER TABLE t MODIFY twice INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'twice', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_twice'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a INTEGER NOT NULL,
    twice BIGINT GENERATED ALWAYS AS (a * 2) STORED,
    b INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_twice ON t (twice);

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'twice', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_twice'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a INTEGER NOT NULL,
    twice INTEGER GENERATED ALWAYS AS (a * 2) STORED,
    b INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_twice ON t (twice);

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server cannot alter the computed column twice
--   help: Drop the column and add it again.

-- back:
-- refused[unsupported]: SQL Server cannot alter the computed column twice
--   help: Drop the column and add it again.

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle cannot alter the computed column twice
--   help: Drop the column and add it again.

-- back:
-- refused[unsupported]: Oracle cannot alter the computed column twice
--   help: Drop the column and add it again.
