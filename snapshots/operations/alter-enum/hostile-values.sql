-- given: create table t

-- postgresql ======================================================================================
-- outside a transaction: a value that is added to an enum type cannot be used before the transaction has ended
ALTER TYPE "Mood of Day" ADD VALUE IF NOT EXISTS E'back\\slash' BEFORE 'it''s';
ALTER TYPE "Mood of Day" RENAME VALUE 'größe' TO 'so "great"';

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
ALTER TABLE t MODIFY `of Day` ENUM('back\\slash', 'it''s', 'größe');
ALTER TABLE t MODIFY `of Day` ENUM('back\\slash', 'it''s', 'größe', 'so "great"');
UPDATE t
SET `of Day` = 'so "great"'
WHERE `of Day` = 'größe';
ALTER TABLE t MODIFY `of Day` ENUM('back\\slash', 'it''s', 'so "great"');

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
ALTER TABLE t MODIFY `of Day` ENUM('back\\slash', 'it''s', 'größe');
ALTER TABLE t MODIFY `of Day` ENUM('back\\slash', 'it''s', 'größe', 'so "great"');
UPDATE t
SET `of Day` = 'so "great"'
WHERE `of Day` = 'größe';
ALTER TABLE t MODIFY `of Day` ENUM('back\\slash', 'it''s', 'so "great"');

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- emulated: each table with a column that uses the enum is rebuilt, with the values after
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'of Day'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    "of Day" VARCHAR(10) CHECK ("of Day" IN ('back\slash', 'it''s', 'größe')),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, "of Day")
SELECT id, t."of Day" FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'of Day'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    "of Day" VARCHAR(10) CHECK ("of Day" IN ('back\slash', 'it''s', 'so "great"')),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, "of Day")
SELECT id, CASE "of Day" WHEN 'größe' THEN 'so "great"' ELSE "of Day" END FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
-- needs: utf8
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'of Day', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN [of Day] NVARCHAR(10) NULL;
GO
ALTER TABLE t ADD CHECK ([of Day] IN (N'back\slash', N'it''s', N'größe'));
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'of Day', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ADD CHECK ([of Day] IN (N'back\slash', N'it''s', N'größe', N'so "great"'));
GO
UPDATE t
SET [of Day] = 'so "great"'
WHERE [of Day] = N'größe';
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'of Day', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO
ALTER TABLE t ALTER COLUMN [of Day] VARCHAR(10) NULL;
GO
ALTER TABLE t ADD CHECK ([of Day] IN ('back\slash', 'it''s', 'so "great"'));
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'of Day'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''it''''s'', UNISTR(''gr\00F6\00DFe''))') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t MODIFY "of Day" VARCHAR2(10 CHAR);
ALTER TABLE t ADD CHECK ("of Day" IN ('back\slash', 'it''s', UNISTR('gr\00F6\00DFe')));
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'of Day'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''back\slash'', ''it''''s'', UNISTR(''gr\00F6\00DFe''))') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t ADD CHECK ("of Day" IN ('back\slash', 'it''s', UNISTR('gr\00F6\00DFe'), 'so "great"'));
UPDATE t
SET "of Day" = 'so "great"'
WHERE "of Day" = UNISTR('gr\00F6\00DFe');
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'T'
      AND k.column_name = 'of Day'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''back\slash'', ''it''''s'', UNISTR(''gr\00F6\00DFe''), ''so "great"'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE t DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE t ADD CHECK ("of Day" IN ('back\slash', 'it''s', 'so "great"'));

-- back:
-- (no statement)
