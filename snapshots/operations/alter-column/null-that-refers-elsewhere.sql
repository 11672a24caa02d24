-- given: create table parent, create table child

-- postgresql ======================================================================================
ALTER TABLE child
    ALTER COLUMN parent_code DROP NOT NULL;

-- back:
ALTER TABLE child
    ALTER COLUMN parent_code SET NOT NULL;

-- mysql ===========================================================================================
ALTER TABLE child MODIFY parent_code VARCHAR(20);

-- back:
ALTER TABLE child
    DROP FOREIGN KEY fk_code,
    MODIFY parent_code VARCHAR(20) NOT NULL;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;

-- mariadb =========================================================================================
ALTER TABLE child MODIFY parent_code VARCHAR(20);

-- back:
ALTER TABLE child
    DROP FOREIGN KEY fk_code,
    MODIFY parent_code VARCHAR(20) NOT NULL;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;

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
    parent_code VARCHAR(20),
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
ALTER TABLE child DROP CONSTRAINT fk_code;
GO
ALTER TABLE child ALTER COLUMN parent_code VARCHAR(20) NULL;
GO
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;
GO

-- back:
ALTER TABLE child DROP CONSTRAINT fk_code;
GO
ALTER TABLE child ALTER COLUMN parent_code VARCHAR(20) NOT NULL;
GO
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;
GO

-- oracle ==========================================================================================
ALTER TABLE child MODIFY parent_code NULL;

-- back:
ALTER TABLE child MODIFY parent_code NOT NULL;
