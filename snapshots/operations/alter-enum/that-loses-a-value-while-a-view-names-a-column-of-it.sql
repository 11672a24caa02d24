-- given: create table person, create view moods

-- postgresql ======================================================================================
-- refused[in-use]: column person.mood is named by view moods
--   help: Drop the view first, and create it again after the change.

-- back:
-- refused[in-use]: column person.mood is named by view moods
--   help: Drop the view first, and create it again after the change.

-- mysql ===========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
ALTER TABLE person MODIFY mood ENUM('ok');

-- back:
ALTER TABLE person MODIFY mood ENUM('sad', 'ok');

-- mariadb =========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
ALTER TABLE person MODIFY mood ENUM('ok');

-- back:
ALTER TABLE person MODIFY mood ENUM('sad', 'ok');

-- sqlite ==========================================================================================
-- emulated: each table with a column that uses the enum is rebuilt, with the values after
-- needs: rebuild in main
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'mood'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE);
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    mood VARCHAR(2) CHECK (mood IN ('ok')),
    CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO _limbeck_person (id, mood)
SELECT id, mood FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'mood'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE);
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    mood VARCHAR(3) CHECK (mood IN ('sad', 'ok')),
    CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO _limbeck_person (id, mood)
SELECT id, mood FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE person DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'person') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'person'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE person ALTER COLUMN mood VARCHAR(2) NULL;
GO
ALTER TABLE person ADD CHECK (mood IN ('ok'));
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE person DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'person') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'person'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE person ALTER COLUMN mood VARCHAR(3) NULL;
GO
ALTER TABLE person ADD CHECK (mood IN ('sad', 'ok'));
GO

-- oracle ==========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'PERSON'
      AND k.column_name = 'MOOD'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''sad'', ''ok'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE person DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE person MODIFY mood VARCHAR2(2 CHAR);
ALTER TABLE person ADD CHECK (mood IN ('ok'));

-- back:
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'PERSON'
      AND k.column_name = 'MOOD'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''ok'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE person DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE person MODIFY mood VARCHAR2(3 CHAR);
ALTER TABLE person ADD CHECK (mood IN ('sad', 'ok'));
