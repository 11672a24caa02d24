-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t DROP CONSTRAINT ck_t_b;

-- back:
ALTER TABLE t ADD CONSTRAINT ck_t_b CHECK (b > 0);

-- mysql ===========================================================================================
ALTER TABLE t DROP CHECK ck_t_b;

-- back:
ALTER TABLE t ADD CONSTRAINT ck_t_b CHECK (b > 0);

-- mariadb =========================================================================================
ALTER TABLE t DROP CONSTRAINT ck_t_b;

-- back:
ALTER TABLE t ADD CONSTRAINT ck_t_b CHECK (b > 0);

-- sqlite ==========================================================================================
-- emulated: SQLite drops no constraints from a table: it is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_b'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a INTEGER,
    b INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT uq_t_a UNIQUE (a),
    CONSTRAINT fk_t_b FOREIGN KEY (b) REFERENCES t (a)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_b ON t (b);

-- back:
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_t_b'));
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a INTEGER,
    b INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT uq_t_a UNIQUE (a),
    CONSTRAINT fk_t_b FOREIGN KEY (b) REFERENCES t (a),
    CONSTRAINT ck_t_b CHECK (b > 0)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_b ON t (b);

-- mssql ===========================================================================================
ALTER TABLE t DROP CONSTRAINT ck_t_b;
GO

-- back:
ALTER TABLE t ADD CONSTRAINT ck_t_b CHECK (b > 0);
GO

-- oracle ==========================================================================================
ALTER TABLE t DROP CONSTRAINT ck_t_b;

-- back:
ALTER TABLE t ADD CONSTRAINT ck_t_b CHECK (b > 0);
