-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a TYPE VARCHAR(20);

-- back:
ALTER TABLE t
    ALTER COLUMN a TYPE VARCHAR(40);

-- mysql ===========================================================================================
ALTER TABLE t MODIFY a VARCHAR(20);

-- back:
ALTER TABLE t MODIFY a VARCHAR(40);

-- mariadb =========================================================================================
ALTER TABLE t MODIFY a VARCHAR(20);

-- back:
ALTER TABLE t MODIFY a VARCHAR(40);

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_a', 'ix_t_b'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a VARCHAR(20),
    b VARCHAR(40),
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT uq_t_a UNIQUE (a)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_a ON t (a);
CREATE INDEX ix_t_b ON t (b);

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_a', 'ix_t_b'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a VARCHAR(40),
    b VARCHAR(40),
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT uq_t_a UNIQUE (a)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_a ON t (a);
CREATE INDEX ix_t_b ON t (b);

-- mssql ===========================================================================================
ALTER TABLE t DROP CONSTRAINT uq_t_a;
GO
DROP INDEX ix_t_a ON t;
GO
ALTER TABLE t ALTER COLUMN a VARCHAR(20) NULL;
GO
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);
GO
CREATE INDEX ix_t_a ON t (a) INCLUDE (b);
GO

-- back:
ALTER TABLE t ALTER COLUMN a VARCHAR(40) NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE t MODIFY a VARCHAR2(20 CHAR);

-- back:
ALTER TABLE t MODIFY a VARCHAR2(40 CHAR);
