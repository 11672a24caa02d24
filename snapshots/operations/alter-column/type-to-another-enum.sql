-- given: create table t

-- postgresql ======================================================================================
CREATE TYPE feeling AS ENUM ('ok', 'sad', 'happy');
ALTER TABLE t
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE feeling USING mood::text::feeling,
    ALTER COLUMN mood SET DEFAULT 'ok';
DROP TYPE mood;

-- back:
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE t
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING mood::text::mood,
    ALTER COLUMN mood SET DEFAULT 'ok';
DROP TYPE feeling;

-- mysql ===========================================================================================
ALTER TABLE t MODIFY mood ENUM('ok', 'sad', 'happy') DEFAULT 'ok';
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- back:
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop
ALTER TABLE t MODIFY mood ENUM('sad', 'ok') DEFAULT 'ok';
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- mariadb =========================================================================================
ALTER TABLE t MODIFY mood ENUM('ok', 'sad', 'happy') DEFAULT 'ok';
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- back:
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop
ALTER TABLE t MODIFY mood ENUM('sad', 'ok') DEFAULT 'ok';
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'mood'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    mood VARCHAR(5) DEFAULT 'ok' CHECK (mood IN ('ok', 'sad', 'happy')),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, mood)
SELECT id, mood FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- back:
-- needs: rebuild in main
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'mood'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    mood VARCHAR(3) DEFAULT 'ok' CHECK (mood IN ('sad', 'ok')),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, mood)
SELECT id, mood FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN mood VARCHAR(5) NULL;
GO
ALTER TABLE t ADD CHECK (mood IN ('ok', 'sad', 'happy'));
GO
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

-- back:
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN mood VARCHAR(3) NULL;
GO
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok'));
GO
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

-- oracle ==========================================================================================
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'MOOD'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''sad'', ''ok'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t MODIFY mood VARCHAR2(5 CHAR);
ALTER TABLE t ADD CHECK (mood IN ('ok', 'sad', 'happy'));
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK

-- back:
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'MOOD'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''ok'', ''sad'', ''happy'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t MODIFY mood VARCHAR2(3 CHAR);
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok'));
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK
