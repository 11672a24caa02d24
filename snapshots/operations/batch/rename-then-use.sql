-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain RENAME COLUMN a TO c;
ALTER TABLE plain ADD COLUMN d INTEGER;
CREATE INDEX ix_plain_c_d ON plain (c, d);
ALTER TABLE plain ADD CONSTRAINT uq_plain_d UNIQUE (d);

-- back:
ALTER TABLE plain DROP CONSTRAINT uq_plain_d;
DROP INDEX ix_plain_c_d;
ALTER TABLE plain DROP COLUMN d;
ALTER TABLE plain RENAME COLUMN c TO a;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME COLUMN a TO c;
ALTER TABLE plain ADD COLUMN d INTEGER;
CREATE INDEX ix_plain_c_d ON plain (c, d);
ALTER TABLE plain ADD CONSTRAINT uq_plain_d UNIQUE (d);

-- back:
ALTER TABLE plain DROP INDEX uq_plain_d;
DROP INDEX ix_plain_c_d ON plain;
ALTER TABLE plain DROP COLUMN d;
ALTER TABLE plain RENAME COLUMN c TO a;

-- mariadb =========================================================================================
ALTER TABLE plain RENAME COLUMN a TO c;
ALTER TABLE plain ADD COLUMN d INTEGER;
CREATE INDEX ix_plain_c_d ON plain (c, d);
ALTER TABLE plain ADD CONSTRAINT uq_plain_d UNIQUE (d);

-- back:
ALTER TABLE plain DROP INDEX uq_plain_d;
DROP INDEX ix_plain_c_d ON plain;
ALTER TABLE plain DROP COLUMN d;
ALTER TABLE plain RENAME COLUMN c TO a;

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
    c INTEGER,
    b VARCHAR(20),
    d INTEGER,
    CONSTRAINT pk_plain PRIMARY KEY (id),
    CONSTRAINT uq_plain_d UNIQUE (d)
);
INSERT INTO _limbeck_plain (id, c, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_plain_c_d ON plain (c, d);

-- back:
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'c', 'b', 'd'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_plain_c_d'));
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, c, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
EXEC sp_rename N'plain.a', N'c', N'COLUMN';
GO
ALTER TABLE plain ADD d INTEGER NULL;
GO
CREATE INDEX ix_plain_c_d ON plain (c, d);
GO
ALTER TABLE plain ADD CONSTRAINT uq_plain_d UNIQUE (d);
GO

-- back:
ALTER TABLE plain DROP CONSTRAINT uq_plain_d;
GO
DROP INDEX ix_plain_c_d ON plain;
GO
ALTER TABLE plain DROP COLUMN d;
GO
EXEC sp_rename N'plain.c', N'a', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE plain RENAME COLUMN a TO c;
ALTER TABLE plain ADD d INTEGER;
CREATE INDEX ix_plain_c_d ON plain (c, d);
ALTER TABLE plain ADD CONSTRAINT uq_plain_d UNIQUE (d);

-- back:
ALTER TABLE plain DROP CONSTRAINT uq_plain_d;
DROP INDEX ix_plain_c_d;
ALTER TABLE plain DROP COLUMN d;
ALTER TABLE plain RENAME COLUMN c TO a;
