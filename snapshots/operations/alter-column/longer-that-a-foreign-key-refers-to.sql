-- given: create table parent, create table child

-- postgresql ======================================================================================
ALTER TABLE parent
    ALTER COLUMN code TYPE VARCHAR(30);

-- back:
ALTER TABLE parent
    ALTER COLUMN code TYPE VARCHAR(20);

-- mysql ===========================================================================================
ALTER TABLE child DROP FOREIGN KEY fk_code;
ALTER TABLE parent MODIFY code VARCHAR(30) NOT NULL;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;

-- back:
ALTER TABLE child DROP FOREIGN KEY fk_code;
ALTER TABLE parent MODIFY code VARCHAR(20) NOT NULL;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;

-- mariadb =========================================================================================
ALTER TABLE child DROP FOREIGN KEY fk_code;
ALTER TABLE parent MODIFY code VARCHAR(30) NOT NULL;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;

-- back:
ALTER TABLE child DROP FOREIGN KEY fk_code;
ALTER TABLE parent MODIFY code VARCHAR(20) NOT NULL;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;

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
    code VARCHAR(30) NOT NULL,
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
-- refused[unsupported]: SQL Server gives both ends of a foreign key one type, and fk_code would have VARCHAR(20) and VARCHAR(30)
--   help: Drop the foreign key, alter the columns at both ends, and add it again.

-- back:
ALTER TABLE child DROP CONSTRAINT fk_code;
GO
ALTER TABLE parent DROP CONSTRAINT uq_parent_code;
GO
ALTER TABLE parent ALTER COLUMN code VARCHAR(20) NOT NULL;
GO
ALTER TABLE parent ADD CONSTRAINT uq_parent_code UNIQUE (code);
GO
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;
GO

-- oracle ==========================================================================================
ALTER TABLE parent MODIFY code VARCHAR2(30 CHAR);

-- back:
ALTER TABLE parent MODIFY code VARCHAR2(20 CHAR);
