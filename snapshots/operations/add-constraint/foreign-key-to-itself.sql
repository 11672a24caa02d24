-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_plain FOREIGN KEY (a) REFERENCES plain (id);

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_a_plain;

-- mysql ===========================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_plain FOREIGN KEY (a) REFERENCES plain (id);

-- back:
-- the index that MySQL made for the foreign key stays
ALTER TABLE plain DROP FOREIGN KEY fk_plain_a_plain;

-- mariadb =========================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_plain FOREIGN KEY (a) REFERENCES plain (id);

-- back:
ALTER TABLE plain
    DROP FOREIGN KEY fk_plain_a_plain,
    DROP INDEX IF EXISTS fk_plain_a_plain;

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
    CONSTRAINT fk_plain_a_plain FOREIGN KEY (a) REFERENCES plain (id)
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
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_plain FOREIGN KEY (a) REFERENCES plain (id);
GO

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_a_plain;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_plain FOREIGN KEY (a) REFERENCES plain (id);

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_a_plain;
