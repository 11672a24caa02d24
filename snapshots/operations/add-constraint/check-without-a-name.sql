-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD CHECK (a > 0);

-- back:
ALTER TABLE plain DROP CONSTRAINT plain_a_check;

-- mysql ===========================================================================================
ALTER TABLE plain ADD CHECK (a > 0);

-- back:
ALTER TABLE plain DROP CHECK plain_chk_1;

-- mariadb =========================================================================================
ALTER TABLE plain ADD CHECK (a > 0);

-- back:
ALTER TABLE plain DROP CONSTRAINT CONSTRAINT_1;

-- sqlite ==========================================================================================
-- emulated: SQLite adds no constraints to a table: it is rebuilt
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE);
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id),
    CHECK (a > 0)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE);
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE plain ADD CHECK (a > 0);
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE plain DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'plain') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'plain'), N'a', 'ColumnId') AND is_system_named = 1;
IF @sql = N'' THROW 50000, N'this constraint is not there', 1;
EXEC (@sql);
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD CHECK (a > 0);

-- back:
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'PLAIN'
      AND c.generated = 'GENERATED NAME'
      AND c.constraint_type = 'C'
      AND c.search_condition_vc = 'a > 0'
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE plain DROP CONSTRAINT "' || one.constraint_name || '"';
    RETURN;
  END LOOP;
  RAISE_APPLICATION_ERROR(-20000, 'this constraint is not there');
END;
/
