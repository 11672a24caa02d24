-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD CHECK (a > 0);

-- back:
ALTER TABLE plain DROP CONSTRAINT plain_a_check;

-- mysql ===========================================================================================
ALTER TABLE plain ADD CHECK (a > 0);

-- back:
ALTER TABLE plain DROP CHECK plain_chk_1;

-- mariadb =========================================================================================
ALTER TABLE plain ADD CHECK (a > 0);

-- back:
ALTER TABLE plain DROP CONSTRAINT CONSTRAINT_1;

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
    CHECK (a > 0)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;

-- back:
-- refused[irreversible]: the check constraint on plain has no name by which it could be dropped
--   help: Name the constraint, configure a naming convention, or write the downgrade.

-- mssql ===========================================================================================
ALTER TABLE plain ADD CHECK (a > 0);
GO

-- back:
-- refused[irreversible]: the check constraint on plain has no name by which it could be dropped
--   help: Name the constraint, configure a naming convention, or write the downgrade.

-- oracle ==========================================================================================
ALTER TABLE plain ADD CHECK (a > 0);

-- back:
-- refused[irreversible]: the check constraint on plain has no name by which it could be dropped
--   help: Name the constraint, configure a naming convention, or write the downgrade.
