-- given: create table plain

-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL tells every NULL from every other before version 15
--   help: Leave postgresql.nullsNotDistinct out, or configure version 15 or later.

-- back:
ALTER TABLE plain DROP CONSTRAINT uq_plain_a;

-- mysql ===========================================================================================
ALTER TABLE plain ADD CONSTRAINT uq_plain_a UNIQUE (a);

-- back:
ALTER TABLE plain DROP INDEX uq_plain_a;

-- mariadb =========================================================================================
ALTER TABLE plain ADD CONSTRAINT uq_plain_a UNIQUE (a);

-- back:
ALTER TABLE plain DROP INDEX uq_plain_a;

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
    CONSTRAINT pk_plain PRIMARY KEY (id),
    CONSTRAINT uq_plain_a UNIQUE (a)
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
ALTER TABLE plain ADD CONSTRAINT uq_plain_a UNIQUE (a);
GO

-- back:
ALTER TABLE plain DROP CONSTRAINT uq_plain_a;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD CONSTRAINT uq_plain_a UNIQUE (a);

-- back:
ALTER TABLE plain DROP CONSTRAINT uq_plain_a;
