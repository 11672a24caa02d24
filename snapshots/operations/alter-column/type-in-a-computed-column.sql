-- given: create table t

-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL changes no type that a computed column uses: twice is made from a
--   help: Drop twice first, and add it again after.

-- back:
-- refused[unsupported]: PostgreSQL changes no type that a computed column uses: twice is made from a
--   help: Drop twice first, and add it again after.

-- mysql ===========================================================================================
ALTER TABLE t MODIFY a BIGINT NOT NULL;

-- back:
ALTER TABLE t MODIFY a INTEGER NOT NULL;

-- mariadb =========================================================================================
ALTER TABLE t MODIFY a BIGINT NOT NULL;

-- back:
ALTER TABLE t MODIFY a INTEGER NOT NULL;

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
    a BIGINT NOT NULL,
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
DROP INDEX ix_t_twice ON t;
GO
ALTER TABLE t DROP COLUMN twice;
GO
ALTER TABLE t ALTER COLUMN a BIGINT NOT NULL;
GO
-- twice made again, now the last column of the table
ALTER TABLE t ADD twice AS (a * 2) PERSISTED;
GO
CREATE INDEX ix_t_twice ON t (twice);
GO

-- back:
DROP INDEX ix_t_twice ON t;
GO
ALTER TABLE t DROP COLUMN twice;
GO
ALTER TABLE t ALTER COLUMN a INTEGER NOT NULL;
GO
-- twice made again, now the last column of the table
ALTER TABLE t ADD twice AS (a * 2) PERSISTED;
GO
CREATE INDEX ix_t_twice ON t (twice);
GO

-- oracle ==========================================================================================
REM nothing to do: a stays as it is: INTEGER holds 38 digits

-- back:
-- refused[unsupported]: Oracle neither renames a column nor changes its type while a computed column uses it: twice is made from a
--   help: Drop twice first, and add it again after.
