-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a SET DEFAULT 5;

-- back:
ALTER TABLE t
    ALTER COLUMN a DROP DEFAULT;

-- mysql ===========================================================================================
ALTER TABLE t ALTER COLUMN a SET DEFAULT 5;

-- back:
ALTER TABLE t ALTER COLUMN a DROP DEFAULT;

-- mariadb =========================================================================================
ALTER TABLE t ALTER COLUMN a SET DEFAULT 5;

-- back:
ALTER TABLE t ALTER COLUMN a DROP DEFAULT;

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
    a INTEGER DEFAULT 5 NOT NULL,
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
ALTER TABLE t ADD DEFAULT 5 FOR a;
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId');
EXEC (@sql);
GO

-- oracle ==========================================================================================
ALTER TABLE t MODIFY a DEFAULT 5;

-- back:
ALTER TABLE t MODIFY a DEFAULT NULL;
