-- given: create table parent, create table child

-- postgresql ======================================================================================
ALTER TABLE parent
    ALTER COLUMN code DROP NOT NULL;
COMMENT ON COLUMN parent.code IS 'may be missing';

-- back:
ALTER TABLE parent
    ALTER COLUMN code SET NOT NULL;
COMMENT ON COLUMN parent.code IS NULL;

-- mysql ===========================================================================================
ALTER TABLE child DROP FOREIGN KEY fk_code;
ALTER TABLE parent MODIFY code VARCHAR(20) COMMENT 'may be missing';
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;

-- back:
ALTER TABLE child DROP FOREIGN KEY fk_code;
ALTER TABLE parent MODIFY code VARCHAR(20) NOT NULL;
-- made again: no column of a foreign key changes while the key is there
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;

-- mariadb =========================================================================================
ALTER TABLE child DROP FOREIGN KEY fk_code;
ALTER TABLE parent MODIFY code VARCHAR(20) COMMENT 'may be missing';
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
-- nothing to do: SQLite keeps no comments: column parent.code: may be missing
-- rebuild of parent, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('parent', 'main') WHERE name COLLATE NOCASE NOT IN ('code', 'number'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'parent' COLLATE NOCASE);
CREATE TABLE _limbeck_parent (
    code VARCHAR(20),
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
ALTER TABLE child DROP CONSTRAINT fk_code;
GO
ALTER TABLE parent DROP CONSTRAINT uq_parent_code;
GO
ALTER TABLE parent ALTER COLUMN code VARCHAR(20) NULL;
GO
ALTER TABLE parent ADD CONSTRAINT uq_parent_code UNIQUE (code);
GO
ALTER TABLE child ADD CONSTRAINT fk_code FOREIGN KEY (parent_code) REFERENCES parent (code) ON DELETE CASCADE;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'may be missing', N'SCHEMA', @schema, N'TABLE', N'parent', N'COLUMN', N'code';
GO

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
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'parent', N'COLUMN', N'code';
GO

-- oracle ==========================================================================================
ALTER TABLE parent MODIFY code NULL;
COMMENT ON COLUMN parent.code IS 'may be missing';

-- back:
ALTER TABLE parent MODIFY code NOT NULL;
COMMENT ON COLUMN parent.code IS '';
