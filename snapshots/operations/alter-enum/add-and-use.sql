-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN mood DROP NOT NULL;
-- outside a transaction: a value that is added to an enum type cannot be used before the transaction has ended
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'great';
INSERT INTO t (id, mood) VALUES
    (3, 'great');

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
ALTER TABLE t MODIFY mood ENUM('sad', 'ok', 'happy') DEFAULT 'ok';
ALTER TABLE t MODIFY mood ENUM('sad', 'ok', 'happy', 'great') DEFAULT 'ok';
INSERT INTO t (id, mood) VALUES
    (3, 'great');

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
ALTER TABLE t MODIFY mood ENUM('sad', 'ok', 'happy') DEFAULT 'ok';
ALTER TABLE t MODIFY mood ENUM('sad', 'ok', 'happy', 'great') DEFAULT 'ok';
INSERT INTO t (id, mood) VALUES
    (3, 'great');

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
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
    mood VARCHAR(5) DEFAULT 'ok' CHECK (mood IN ('sad', 'ok', 'happy')),
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT ck_t_mood CHECK (mood <> 'happy')
);
INSERT INTO _limbeck_t (id, mood)
SELECT id, mood FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_mood ON t (mood);
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'mood'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_mood'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    mood VARCHAR(5) DEFAULT 'ok' CHECK (mood IN ('sad', 'ok', 'happy', 'great')),
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT ck_t_mood CHECK (mood <> 'happy')
);
INSERT INTO _limbeck_t (id, mood)
SELECT id, mood FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_mood ON t (mood);
INSERT INTO t (id, mood) VALUES
    (3, 'great');

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
ALTER TABLE t DROP CONSTRAINT ck_t_mood;
GO
DROP INDEX ix_t_mood ON t;
GO
ALTER TABLE t ALTER COLUMN mood VARCHAR(5) NULL;
GO
ALTER TABLE t ADD CONSTRAINT ck_t_mood CHECK (mood <> 'happy');
GO
CREATE INDEX ix_t_mood ON t (mood);
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'mood', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok', 'happy', 'great'));
GO
SET IDENTITY_INSERT t ON;
INSERT INTO t (id, mood) VALUES
    (3, 'great');
SET IDENTITY_INSERT t OFF;
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
ALTER TABLE t MODIFY mood NULL;
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
ALTER TABLE t ADD CHECK (mood IN ('sad', 'ok', 'happy', 'great'));
INSERT INTO t (id, mood) VALUES
    (3, 'great');

-- back:
-- (no statement)
