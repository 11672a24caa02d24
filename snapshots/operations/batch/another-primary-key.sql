-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain DROP CONSTRAINT pk_plain;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id, a);

-- back:
ALTER TABLE plain DROP CONSTRAINT pk_plain;
ALTER TABLE plain
    ALTER COLUMN a DROP NOT NULL;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);

-- mysql ===========================================================================================
ALTER TABLE plain DROP PRIMARY KEY;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id, a);

-- back:
ALTER TABLE plain DROP PRIMARY KEY;
ALTER TABLE plain MODIFY a INTEGER;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);

-- mariadb =========================================================================================
ALTER TABLE plain DROP PRIMARY KEY;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id, a);

-- back:
ALTER TABLE plain DROP PRIMARY KEY;
ALTER TABLE plain MODIFY a INTEGER;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);

-- sqlite ==========================================================================================
-- emulated: what SQLite cannot change in place is changed by one rebuild of the table
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE);
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a INTEGER NOT NULL,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id, a)
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
ALTER TABLE plain DROP CONSTRAINT pk_plain;
GO
ALTER TABLE plain ALTER COLUMN a INTEGER NOT NULL;
GO
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id, a);
GO

-- back:
ALTER TABLE plain DROP CONSTRAINT pk_plain;
GO
ALTER TABLE plain ALTER COLUMN a INTEGER NULL;
GO
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);
GO

-- oracle ==========================================================================================
ALTER TABLE plain DROP CONSTRAINT pk_plain;
ALTER TABLE plain MODIFY a NOT NULL;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id, a);

-- back:
ALTER TABLE plain DROP CONSTRAINT pk_plain;
ALTER TABLE plain MODIFY a NULL;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);
