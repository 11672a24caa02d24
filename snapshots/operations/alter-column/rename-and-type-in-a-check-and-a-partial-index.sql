-- given: create table t, create index ix_t_a, create index ix_t_b

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a TYPE BIGINT;
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t
    ALTER COLUMN n TYPE INTEGER;
ALTER TABLE t RENAME COLUMN n TO a;

-- mysql ===========================================================================================
ALTER TABLE t CHANGE a n BIGINT NOT NULL DEFAULT 3;

-- back:
ALTER TABLE t CHANGE n a INTEGER NOT NULL DEFAULT 3;

-- mariadb =========================================================================================
ALTER TABLE t CHANGE a n BIGINT NOT NULL DEFAULT 3;

-- back:
ALTER TABLE t CHANGE n a INTEGER NOT NULL DEFAULT 3;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_a', 'ix_t_b'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    n BIGINT DEFAULT 3 NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT ck_t_a CHECK (n > 0 and n <> 13)
);
INSERT INTO _limbeck_t (id, n)
SELECT id, a FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_a ON t (id) WHERE n > 5;
CREATE INDEX ix_t_b ON t (((n + 1)));

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'n'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_a', 'ix_t_b'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a INTEGER DEFAULT 3 NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT ck_t_a CHECK (a > 0 and a <> 13)
);
INSERT INTO _limbeck_t (id, a)
SELECT id, n FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_a ON t (id) WHERE a > 5;
CREATE INDEX ix_t_b ON t (((a + 1)));

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE t DROP CONSTRAINT ck_t_a;
GO
DROP INDEX ix_t_a ON t;
GO
ALTER TABLE t ALTER COLUMN a BIGINT NOT NULL;
GO
ALTER TABLE t ADD DEFAULT 3 FOR a;
GO
EXEC sp_rename N't.a', N'n', N'COLUMN';
GO
ALTER TABLE t ADD CONSTRAINT ck_t_a CHECK (n > 0 and n <> 13);
GO
CREATE INDEX ix_t_a ON t (id) WHERE n > 5;
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'n', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE t DROP CONSTRAINT ck_t_a;
GO
DROP INDEX ix_t_a ON t;
GO
ALTER TABLE t ALTER COLUMN n INTEGER NOT NULL;
GO
ALTER TABLE t ADD DEFAULT 3 FOR n;
GO
EXEC sp_rename N't.n', N'a', N'COLUMN';
GO
ALTER TABLE t ADD CONSTRAINT ck_t_a CHECK (a > 0 and a <> 13);
GO
CREATE INDEX ix_t_a ON t (id) WHERE a > 5;
GO

-- oracle ==========================================================================================
REM nothing to do: a stays as it is: INTEGER holds 38 digits
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t MODIFY n INTEGER;
ALTER TABLE t RENAME COLUMN n TO a;
