-- given: create table parent, create table child

-- postgresql ======================================================================================
ALTER TABLE child
    ALTER COLUMN parent_number SET NOT NULL;

-- back:
ALTER TABLE child
    ALTER COLUMN parent_number DROP NOT NULL;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no foreign key that sets a column to NULL which is NOT NULL: fk_number on parent_number
--   help: Let parent_number be nullable, or give the key another action.

-- back:
ALTER TABLE child MODIFY parent_number INTEGER DEFAULT 7;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no foreign key that sets a column to NULL which is NOT NULL: fk_number on parent_number
--   help: Let parent_number be nullable, or give the key another action.

-- back:
ALTER TABLE child MODIFY parent_number INTEGER DEFAULT 7;

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
    parent_number INTEGER DEFAULT 7 NOT NULL,
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
-- refused[unsupported]: SQL Server has no foreign key that sets a column to NULL which is NOT NULL: fk_number on parent_number
--   help: Let parent_number be nullable, or give the key another action.

-- back:
ALTER TABLE child DROP CONSTRAINT fk_number;
GO
ALTER TABLE child ALTER COLUMN parent_number INTEGER NULL;
GO
ALTER TABLE child ADD CONSTRAINT fk_number FOREIGN KEY (parent_number) REFERENCES parent (number) ON DELETE SET NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE child MODIFY parent_number NOT NULL;

-- back:
ALTER TABLE child MODIFY parent_number NULL;
