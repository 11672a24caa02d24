-- given: create table plain, create view shown, create view again, create trigger on_plain on plain, create trigger on_view on shown, create table log, create trigger on_log on log

-- postgresql ======================================================================================
ALTER TABLE plain
    ALTER COLUMN b TYPE VARCHAR(200);
ALTER TABLE plain ADD COLUMN c INTEGER DEFAULT 0 NOT NULL;

-- back:
ALTER TABLE plain DROP COLUMN c;
ALTER TABLE plain
    ALTER COLUMN b TYPE VARCHAR(20);

-- mysql ===========================================================================================
ALTER TABLE plain MODIFY b VARCHAR(200);
ALTER TABLE plain ADD COLUMN c INTEGER NOT NULL DEFAULT 0;

-- back:
ALTER TABLE plain DROP COLUMN c;
ALTER TABLE plain MODIFY b VARCHAR(20);

-- mariadb =========================================================================================
ALTER TABLE plain MODIFY b VARCHAR(200);
ALTER TABLE plain ADD COLUMN c INTEGER NOT NULL DEFAULT 0;

-- back:
ALTER TABLE plain DROP COLUMN c;
ALTER TABLE plain MODIFY b VARCHAR(20);

-- sqlite ==========================================================================================
-- emulated: what SQLite cannot change in place is changed by one rebuild of the table
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('on_plain'));
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(200),
    c INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER on_plain AFTER UPDATE OF a ON plain BEGIN UPDATE plain SET b = NEW.a WHERE id = NEW.id; END;

-- back:
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b', 'c'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('on_plain'));
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
CREATE TRIGGER on_plain AFTER UPDATE OF a ON plain BEGIN UPDATE plain SET b = NEW.a WHERE id = NEW.id; END;

-- mssql ===========================================================================================
ALTER TABLE plain ALTER COLUMN b VARCHAR(200) NULL;
GO
ALTER TABLE plain ADD c INTEGER NOT NULL DEFAULT 0;
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE plain DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'plain') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'plain'), N'c', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE plain DROP COLUMN c;
GO
ALTER TABLE plain ALTER COLUMN b VARCHAR(20) NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE plain MODIFY b VARCHAR2(200 CHAR);
ALTER TABLE plain ADD c INTEGER DEFAULT 0 NOT NULL;

-- back:
ALTER TABLE plain DROP COLUMN c;
ALTER TABLE plain MODIFY b VARCHAR2(20 CHAR);
