-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain DROP COLUMN id;

-- back:
ALTER TABLE plain ADD COLUMN id INTEGER NOT NULL;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);

-- mysql ===========================================================================================
ALTER TABLE plain DROP COLUMN id;

-- back:
ALTER TABLE plain ADD COLUMN id INTEGER NOT NULL;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);

-- mariadb =========================================================================================
ALTER TABLE plain DROP COLUMN id;

-- back:
ALTER TABLE plain ADD COLUMN id INTEGER NOT NULL;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);

-- sqlite ==========================================================================================
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE);
CREATE TABLE _limbeck_plain (
    a INTEGER,
    b VARCHAR(20)
);
INSERT INTO _limbeck_plain (a, b)
SELECT a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;

-- back:
-- refused[column-needs-default]: column plain.id is added NOT NULL and without a default, which no row that is there already can meet
--   help: Give it a default, or add it nullable, fill it with updateRows, and set nullable: false after that.

-- mssql ===========================================================================================
ALTER TABLE plain DROP CONSTRAINT pk_plain;
GO
ALTER TABLE plain DROP COLUMN id;
GO

-- back:
ALTER TABLE plain ADD id INTEGER NOT NULL;
GO
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);
GO

-- oracle ==========================================================================================
ALTER TABLE plain DROP COLUMN id;

-- back:
ALTER TABLE plain ADD id INTEGER NOT NULL;
ALTER TABLE plain ADD CONSTRAINT pk_plain PRIMARY KEY (id);
