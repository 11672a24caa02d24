-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain DROP CONSTRAINT plain_pkey;

-- back:
ALTER TABLE plain ADD PRIMARY KEY (id);

-- mysql ===========================================================================================
ALTER TABLE plain DROP PRIMARY KEY;

-- back:
ALTER TABLE plain ADD PRIMARY KEY (id);

-- mariadb =========================================================================================
ALTER TABLE plain DROP PRIMARY KEY;

-- back:
ALTER TABLE plain ADD PRIMARY KEY (id);

-- sqlite ==========================================================================================
-- emulated: SQLite drops no constraints from a table: it is rebuilt
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
    b VARCHAR(20)
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
    PRIMARY KEY (id)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE plain DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.key_constraints
WHERE parent_object_id = OBJECT_ID(N'plain') AND type = 'PK';
EXEC (@sql);
GO

-- back:
ALTER TABLE plain ADD PRIMARY KEY (id);
GO

-- oracle ==========================================================================================
ALTER TABLE plain DROP PRIMARY KEY;

-- back:
ALTER TABLE plain ADD PRIMARY KEY (id);
