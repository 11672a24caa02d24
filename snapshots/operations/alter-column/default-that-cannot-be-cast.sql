-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE INTEGER USING a::int::INTEGER,
    ALTER COLUMN a SET DEFAULT 7;

-- back:
ALTER TABLE t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE BOOLEAN USING a <> 0,
    ALTER COLUMN a SET DEFAULT false;

-- mysql ===========================================================================================
ALTER TABLE t MODIFY a INTEGER NOT NULL DEFAULT 7;

-- back:
ALTER TABLE t MODIFY a BOOL NOT NULL DEFAULT false;

-- mariadb =========================================================================================
ALTER TABLE t MODIFY a INTEGER NOT NULL DEFAULT 7;

-- back:
ALTER TABLE t MODIFY a BOOL NOT NULL DEFAULT false;

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
    a INTEGER DEFAULT 7 NOT NULL
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
    a BOOLEAN DEFAULT 0 NOT NULL
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
ALTER TABLE t ADD DEFAULT 7 FOR a;
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN a BIT NOT NULL;
GO
ALTER TABLE t ADD DEFAULT 0 FOR a;
GO

-- oracle ==========================================================================================
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'A'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (0, 1)') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t MODIFY a INTEGER DEFAULT 7;

-- back:
REM a must be empty to change its type so far: its values wait in limbeck_aside, and the server converts them
ALTER TABLE t ADD limbeck_aside INTEGER;
UPDATE t SET limbeck_aside = a;
ALTER TABLE t MODIFY a NULL;
UPDATE t SET a = NULL;
ALTER TABLE t MODIFY a NUMBER(1) DEFAULT 0;
UPDATE t SET a = limbeck_aside;
ALTER TABLE t MODIFY a NOT NULL;
ALTER TABLE t DROP COLUMN limbeck_aside;
ALTER TABLE t ADD CHECK (a IN (0, 1));
