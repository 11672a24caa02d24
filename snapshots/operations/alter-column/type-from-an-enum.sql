-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE VARCHAR(10),
    ALTER COLUMN mood SET DEFAULT 'ok';
DROP TYPE mood;

-- back:
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE t
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING mood::mood,
    ALTER COLUMN mood SET DEFAULT 'ok';

-- mysql ===========================================================================================
ALTER TABLE t MODIFY mood VARCHAR(10) NOT NULL DEFAULT 'ok';

-- back:
ALTER TABLE t MODIFY mood ENUM('sad', 'ok') NOT NULL DEFAULT 'ok';

-- mariadb =========================================================================================
ALTER TABLE t MODIFY mood VARCHAR(10) NOT NULL DEFAULT 'ok';

-- back:
ALTER TABLE t MODIFY mood ENUM('sad', 'ok') NOT NULL DEFAULT 'ok';

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
    mood VARCHAR(10) DEFAULT 'ok' NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, mood)
SELECT id, mood FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'mood'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    mood VARCHAR(3) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok')),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, mood)
SELECT id, mood FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN mood VARCHAR(10) NOT NULL;
GO

-- back:
ALTER TABLE t ALTER COLUMN mood VARCHAR(3) NOT NULL;
GO
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok'));
GO

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
ALTER TABLE t MODIFY mood VARCHAR2(10 CHAR);

-- back:
ALTER TABLE t MODIFY mood VARCHAR2(3 CHAR);
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok'));
