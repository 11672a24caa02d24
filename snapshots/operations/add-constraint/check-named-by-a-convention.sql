-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD CONSTRAINT ck_plain_positive CHECK (a > 0);
ALTER TABLE plain ADD CONSTRAINT final CHECK (a < 9);
CREATE INDEX ix_plain_a ON plain (a);

-- back:
DROP INDEX ix_plain_a;
ALTER TABLE plain DROP CONSTRAINT final;
ALTER TABLE plain DROP CONSTRAINT ck_plain_positive;

-- mysql ===========================================================================================
ALTER TABLE plain ADD CONSTRAINT ck_plain_positive CHECK (a > 0);
ALTER TABLE plain ADD CONSTRAINT final CHECK (a < 9);
CREATE INDEX ix_plain_a ON plain (a);

-- back:
DROP INDEX ix_plain_a ON plain;
ALTER TABLE plain DROP CHECK final;
ALTER TABLE plain DROP CHECK ck_plain_positive;

-- mariadb =========================================================================================
ALTER TABLE plain ADD CONSTRAINT ck_plain_positive CHECK (a > 0);
ALTER TABLE plain ADD CONSTRAINT final CHECK (a < 9);
CREATE INDEX ix_plain_a ON plain (a);

-- back:
DROP INDEX ix_plain_a ON plain;
ALTER TABLE plain DROP CONSTRAINT final;
ALTER TABLE plain DROP CONSTRAINT ck_plain_positive;

-- sqlite ==========================================================================================
-- emulated: SQLite adds no constraints to a table: it is rebuilt
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
    PRIMARY KEY (id),
    CONSTRAINT ck_plain_positive CHECK (a > 0)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;
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
    PRIMARY KEY (id),
    CONSTRAINT ck_plain_positive CHECK (a > 0),
    CONSTRAINT final CHECK (a < 9)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_plain_a ON plain (a);

-- back:
-- needs: rebuild in main
DROP INDEX ix_plain_a;
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
    PRIMARY KEY (id),
    CONSTRAINT ck_plain_positive CHECK (a > 0)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;
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
ALTER TABLE plain ADD CONSTRAINT ck_plain_positive CHECK (a > 0);
GO
ALTER TABLE plain ADD CONSTRAINT final CHECK (a < 9);
GO
CREATE INDEX ix_plain_a ON plain (a);
GO

-- back:
DROP INDEX ix_plain_a ON plain;
GO
ALTER TABLE plain DROP CONSTRAINT final;
GO
ALTER TABLE plain DROP CONSTRAINT ck_plain_positive;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD CONSTRAINT ck_plain_positive CHECK (a > 0);
ALTER TABLE plain ADD CONSTRAINT final CHECK (a < 9);
CREATE INDEX ix_plain_a ON plain (a);

-- back:
DROP INDEX ix_plain_a;
ALTER TABLE plain DROP CONSTRAINT final;
ALTER TABLE plain DROP CONSTRAINT ck_plain_positive;
