-- given: create table t, insert 2 rows into t

-- postgresql ======================================================================================
ALTER TYPE mood RENAME VALUE 'ok' TO 'fine';

-- back:
ALTER TYPE mood RENAME VALUE 'fine' TO 'ok';

-- mysql ===========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
ALTER TABLE t MODIFY mood ENUM('sad', 'ok', 'fine', 'happy') NOT NULL DEFAULT 'ok';
UPDATE t
SET mood = 'fine'
WHERE mood = 'ok';
ALTER TABLE t MODIFY mood ENUM('sad', 'fine', 'happy') NOT NULL DEFAULT 'fine';

-- back:
ALTER TABLE t MODIFY mood ENUM('sad', 'fine', 'ok', 'happy') NOT NULL DEFAULT 'fine';
UPDATE t
SET mood = 'ok'
WHERE mood = 'fine';
ALTER TABLE t MODIFY mood ENUM('sad', 'ok', 'happy') NOT NULL DEFAULT 'ok';

-- mariadb =========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
ALTER TABLE t MODIFY mood ENUM('sad', 'ok', 'fine', 'happy') NOT NULL DEFAULT 'ok';
UPDATE t
SET mood = 'fine'
WHERE mood = 'ok';
ALTER TABLE t MODIFY mood ENUM('sad', 'fine', 'happy') NOT NULL DEFAULT 'fine';

-- back:
ALTER TABLE t MODIFY mood ENUM('sad', 'fine', 'ok', 'happy') NOT NULL DEFAULT 'fine';
UPDATE t
SET mood = 'ok'
WHERE mood = 'fine';
ALTER TABLE t MODIFY mood ENUM('sad', 'ok', 'happy') NOT NULL DEFAULT 'ok';

-- sqlite ==========================================================================================
-- emulated: each table with a column that uses the enum is rebuilt, with the values after
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'mood'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_mood'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    mood VARCHAR(5) DEFAULT 'fine' NOT NULL CHECK (mood IN ('sad', 'fine', 'happy')),
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT ck_t_mood CHECK (mood <> 'happy')
);
INSERT INTO _limbeck_t (id, mood)
SELECT id, CASE mood WHEN 'ok' THEN 'fine' ELSE mood END FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_mood ON t (mood);

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'mood'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_mood'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    mood VARCHAR(5) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok', 'happy')),
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT ck_t_mood CHECK (mood <> 'happy')
);
INSERT INTO _limbeck_t (id, mood)
SELECT id, CASE mood WHEN 'fine' THEN 'ok' ELSE mood END FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_mood ON t (mood);

-- mssql ===========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok', 'fine', 'happy'));
GO
UPDATE t
SET mood = 'fine'
WHERE mood = 'ok';
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId');
EXEC (@sql);
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ADD DEFAULT 'fine' FOR mood;
GO
ALTER TABLE t ADD CHECK (mood IN ('sad', 'fine', 'happy'));
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ADD CHECK (mood IN ('sad', 'fine', 'ok', 'happy'));
GO
UPDATE t
SET mood = 'ok'
WHERE mood = 'fine';
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId');
EXEC (@sql);
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ADD DEFAULT 'ok' FOR mood;
GO
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok', 'happy'));
GO

-- oracle ==========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'MOOD'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''sad'', ''ok'', ''happy'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok', 'fine', 'happy'));
UPDATE t
SET mood = 'fine'
WHERE mood = 'ok';
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'MOOD'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''sad'', ''ok'', ''fine'', ''happy'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t MODIFY mood DEFAULT 'fine';
ALTER TABLE t ADD CHECK (mood IN ('sad', 'fine', 'happy'));

-- back:
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'MOOD'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''sad'', ''fine'', ''happy'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t ADD CHECK (mood IN ('sad', 'fine', 'ok', 'happy'));
UPDATE t
SET mood = 'ok'
WHERE mood = 'fine';
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'MOOD'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''sad'', ''fine'', ''ok'', ''happy'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t MODIFY mood DEFAULT 'ok';
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok', 'happy'));
