-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE billing.t
    ALTER COLUMN b TYPE VARCHAR(40),
    ALTER COLUMN b SET NOT NULL;
ALTER TABLE billing.t RENAME COLUMN b TO c;

-- back:
ALTER TABLE billing.t
    ALTER COLUMN c TYPE VARCHAR(20),
    ALTER COLUMN c DROP NOT NULL;
ALTER TABLE billing.t RENAME COLUMN c TO b;

-- mysql ===========================================================================================
ALTER TABLE billing.t CHANGE b c VARCHAR(40) NOT NULL;

-- back:
ALTER TABLE billing.t CHANGE c b VARCHAR(20);

-- mariadb =========================================================================================
ALTER TABLE billing.t CHANGE b c VARCHAR(40) NOT NULL;

-- back:
ALTER TABLE billing.t CHANGE c b VARCHAR(20);

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in billing
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'billing') WHERE name COLLATE NOCASE NOT IN ('a', 'b'))
    + (SELECT count(*) FROM billing.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE billing._limbeck_t (
    a INTEGER,
    c VARCHAR(40) NOT NULL
);
INSERT INTO billing._limbeck_t (a, c)
SELECT a, b FROM billing.t;
DROP TABLE billing.t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE billing._limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in billing
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'billing') WHERE name COLLATE NOCASE NOT IN ('a', 'c'))
    + (SELECT count(*) FROM billing.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE billing._limbeck_t (
    a INTEGER,
    b VARCHAR(20)
);
INSERT INTO billing._limbeck_t (a, b)
SELECT a, c FROM billing.t;
DROP TABLE billing.t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE billing._limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE billing.t ALTER COLUMN b VARCHAR(40) NOT NULL;
GO
EXEC sp_rename N'billing.t.b', N'c', N'COLUMN';
GO

-- back:
ALTER TABLE billing.t ALTER COLUMN c VARCHAR(20) NULL;
GO
EXEC sp_rename N'billing.t.c', N'b', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE billing.t MODIFY b VARCHAR2(40 CHAR) NOT NULL;
ALTER TABLE billing.t RENAME COLUMN b TO c;

-- back:
ALTER TABLE billing.t MODIFY c VARCHAR2(20 CHAR) NULL;
ALTER TABLE billing.t RENAME COLUMN c TO b;
