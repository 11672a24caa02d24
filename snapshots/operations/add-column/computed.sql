-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER GENERATED ALWAYS AS (a * 2) STORED;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- sqlite ==========================================================================================
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
    c INTEGER GENERATED ALWAYS AS (a * 2) STORED,
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mssql ===========================================================================================
ALTER TABLE plain ADD c AS (a * 2) PERSISTED;
GO

-- back:
ALTER TABLE plain DROP COLUMN c;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD c INTEGER GENERATED ALWAYS AS (a * 2) VIRTUAL;

-- back:
ALTER TABLE plain DROP COLUMN c;
