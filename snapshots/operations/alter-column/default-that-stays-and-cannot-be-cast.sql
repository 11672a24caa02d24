-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE INTEGER USING a::INTEGER,
    ALTER COLUMN a SET DEFAULT '12';

-- back:
ALTER TABLE t
    ALTER COLUMN a TYPE VARCHAR(10);

-- mysql ===========================================================================================
ALTER TABLE t MODIFY a INTEGER NOT NULL DEFAULT '12';

-- back:
ALTER TABLE t MODIFY a VARCHAR(10) NOT NULL DEFAULT '12';

-- mariadb =========================================================================================
ALTER TABLE t MODIFY a INTEGER NOT NULL DEFAULT '12';

-- back:
ALTER TABLE t MODIFY a VARCHAR(10) NOT NULL DEFAULT '12';

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
    a INTEGER DEFAULT '12' NOT NULL
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
    a VARCHAR(10) DEFAULT '12' NOT NULL
);
INSERT INTO _limbeck_t (id, a)
SELECT id, a FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN a INTEGER NOT NULL;
GO
ALTER TABLE t ADD DEFAULT '12' FOR a;
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN a VARCHAR(10) NOT NULL;
GO
ALTER TABLE t ADD DEFAULT '12' FOR a;
GO

-- oracle ==========================================================================================
REM a must be empty to change its type so far: its values wait in limbeck_aside, and the server converts them
ALTER TABLE t ADD limbeck_aside VARCHAR2(10 CHAR);
UPDATE t SET limbeck_aside = a;
ALTER TABLE t MODIFY a NULL;
UPDATE t SET a = NULL;
ALTER TABLE t MODIFY a INTEGER;
UPDATE t SET a = limbeck_aside;
ALTER TABLE t MODIFY a NOT NULL;
ALTER TABLE t DROP COLUMN limbeck_aside;

-- back:
REM a must be empty to change its type so far: its values wait in limbeck_aside, and the server converts them
ALTER TABLE t ADD limbeck_aside INTEGER;
UPDATE t SET limbeck_aside = a;
ALTER TABLE t MODIFY a NULL;
UPDATE t SET a = NULL;
ALTER TABLE t MODIFY a VARCHAR2(10 CHAR);
UPDATE t SET a = limbeck_aside;
ALTER TABLE t MODIFY a NOT NULL;
ALTER TABLE t DROP COLUMN limbeck_aside;
