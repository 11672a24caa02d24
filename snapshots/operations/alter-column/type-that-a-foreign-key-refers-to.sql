-- given: create table parent, create table child

-- postgresql ======================================================================================
ALTER TABLE parent
    ALTER COLUMN number TYPE BIGINT;

-- back:
ALTER TABLE parent
    ALTER COLUMN number TYPE INTEGER;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL gives both ends of a foreign key one type, and fk_number would have int and bigint
--   help: Drop the foreign key, alter the columns at both ends, and add it again.

-- back:
ALTER TABLE child DROP FOREIGN KEY fk_number;
ALTER TABLE parent MODIFY number INTEGER NOT NULL;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_number FOREIGN KEY (parent_number) REFERENCES parent (number) ON DELETE SET NULL;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB gives both ends of a foreign key one type, and fk_number would have int and bigint
--   help: Drop the foreign key, alter the columns at both ends, and add it again.

-- back:
ALTER TABLE child DROP FOREIGN KEY fk_number;
ALTER TABLE parent MODIFY number INTEGER NOT NULL;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_number FOREIGN KEY (parent_number) REFERENCES parent (number) ON DELETE SET NULL;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of parent, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('parent', 'main') WHERE name COLLATE NOCASE NOT IN ('code', 'number'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'parent' COLLATE NOCASE);
CREATE TABLE _limbeck_parent (
    code VARCHAR(20) NOT NULL,
    number BIGINT NOT NULL,
    CONSTRAINT uq_parent_code UNIQUE (code),
    CONSTRAINT uq_parent_number UNIQUE (number)
);
INSERT INTO _limbeck_parent (code, number)
SELECT code, number FROM parent;
DROP TABLE parent;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_parent RENAME TO parent;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of parent, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('parent', 'main') WHERE name COLLATE NOCASE NOT IN ('code', 'number'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'parent' COLLATE NOCASE);
CREATE TABLE _limbeck_parent (
    code VARCHAR(20) NOT NULL,
    number INTEGER NOT NULL,
    CONSTRAINT uq_parent_code UNIQUE (code),
    CONSTRAINT uq_parent_number UNIQUE (number)
);
INSERT INTO _limbeck_parent (code, number)
SELECT code, number FROM parent;
DROP TABLE parent;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_parent RENAME TO parent;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server gives both ends of a foreign key one type, and fk_number would have INTEGER and BIGINT
--   help: Drop the foreign key, alter the columns at both ends, and add it again.

-- back:
ALTER TABLE child DROP CONSTRAINT fk_number;
GO
ALTER TABLE parent DROP CONSTRAINT uq_parent_number;
GO
ALTER TABLE parent ALTER COLUMN number INTEGER NOT NULL;
GO
ALTER TABLE parent ADD CONSTRAINT uq_parent_number UNIQUE (number);
GO
ALTER TABLE child ADD CONSTRAINT fk_number FOREIGN KEY (parent_number) REFERENCES parent (number) ON DELETE SET NULL;
GO

-- oracle ==========================================================================================
REM nothing to do: number stays as it is: INTEGER holds 38 digits

-- back:
ALTER TABLE parent MODIFY "number" INTEGER;
