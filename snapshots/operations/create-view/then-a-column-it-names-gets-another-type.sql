-- given: create table plain, create view shown

-- postgresql ======================================================================================
-- refused[in-use]: column plain.a is named by view shown
--   help: Drop the view first, and create it again after the change.

-- back:
-- refused[in-use]: column plain.a is named by view shown
--   help: Drop the view first, and create it again after the change.

-- mysql ===========================================================================================
ALTER TABLE plain MODIFY a BIGINT;

-- back:
ALTER TABLE plain MODIFY a INTEGER;

-- mariadb =========================================================================================
ALTER TABLE plain MODIFY a BIGINT;

-- back:
ALTER TABLE plain MODIFY a INTEGER;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE);
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a BIGINT,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
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
ALTER TABLE plain ALTER COLUMN a BIGINT NULL;
GO

-- back:
ALTER TABLE plain ALTER COLUMN a INTEGER NULL;
GO

-- oracle ==========================================================================================
REM nothing to do: a stays as it is: INTEGER holds 38 digits

-- back:
ALTER TABLE plain MODIFY a INTEGER;
