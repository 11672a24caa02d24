-- given: create table parent, create table child

-- postgresql ======================================================================================
ALTER TABLE child
    ALTER COLUMN parent_number TYPE BIGINT;

-- back:
ALTER TABLE child
    ALTER COLUMN parent_number TYPE INTEGER;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL gives both ends of a foreign key one type, and fk_number would have bigint and int
--   help: Drop the foreign key, alter the columns at both ends, and add it again.

-- back:
ALTER TABLE child
    DROP FOREIGN KEY fk_number,
    MODIFY parent_number INTEGER DEFAULT 7;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_number FOREIGN KEY (parent_number) REFERENCES parent (number) ON DELETE SET NULL;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB gives both ends of a foreign key one type, and fk_number would have bigint and int
--   help: Drop the foreign key, alter the columns at both ends, and add it again.

-- back:
ALTER TABLE child
    DROP FOREIGN KEY fk_number,
    MODIFY parent_number INTEGER DEFAULT 7;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_number FOREIGN KEY (parent_number) REFERENCES parent (number) ON DELETE SET NULL;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of child, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('child', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'parent_code', 'parent_number'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'child' COLLATE NOCASE);
CREATE TABLE _limbeck_child (
    id INTEGER NOT NULL,
    parent_code VARCHAR(20) NOT NULL,
    parent_number BIGINT DEFAULT 7,
    CONSTRAINT pk_child PRIMARY KEY (id),
    CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE,
    CONSTRAINT fk_number FOREIGN KEY (parent_number) REFERENCES parent (number) ON DELETE SET NULL
);
INSERT INTO _limbeck_child (id, parent_code, parent_number)
SELECT id, parent_code, parent_number FROM child;
DROP TABLE child;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_child RENAME TO child;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of child, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('child', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'parent_code', 'parent_number'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'child' COLLATE NOCASE);
CREATE TABLE _limbeck_child (
    id INTEGER NOT NULL,
    parent_code VARCHAR(20) NOT NULL,
    parent_number INTEGER DEFAULT 7,
    CONSTRAINT pk_child PRIMARY KEY (id),
    CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE,
    CONSTRAINT fk_number FOREIGN KEY (parent_number) REFERENCES parent (number) ON DELETE SET NULL
);
INSERT INTO _limbeck_child (id, parent_code, parent_number)
SELECT id, parent_code, parent_number FROM child;
DROP TABLE child;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_child RENAME TO child;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server gives both ends of a foreign key one type, and fk_number would have BIGINT and INTEGER
--   help: Drop the foreign key, alter the columns at both ends, and add it again.

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE child DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'child') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'child'), N'parent_number', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE child DROP CONSTRAINT fk_number;
GO
ALTER TABLE child ALTER COLUMN parent_number INTEGER NULL;
GO
ALTER TABLE child ADD DEFAULT 7 FOR parent_number;
GO
ALTER TABLE child ADD CONSTRAINT fk_number FOREIGN KEY (parent_number) REFERENCES parent (number) ON DELETE SET NULL;
GO

-- oracle ==========================================================================================
REM nothing to do: parent_number stays as it is: INTEGER holds 38 digits

-- back:
ALTER TABLE child MODIFY parent_number INTEGER;
