-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t DROP CONSTRAINT fk_t_b;
ALTER TABLE t DROP CONSTRAINT uq_t_a;

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);
ALTER TABLE t ADD CONSTRAINT fk_t_b FOREIGN KEY (b) REFERENCES t (a);

-- mysql ===========================================================================================
ALTER TABLE t DROP FOREIGN KEY fk_t_b;
ALTER TABLE t DROP INDEX uq_t_a;

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);
ALTER TABLE t ADD CONSTRAINT fk_t_b FOREIGN KEY (b) REFERENCES t (a);

-- mariadb =========================================================================================
ALTER TABLE t DROP FOREIGN KEY fk_t_b;
ALTER TABLE t DROP INDEX uq_t_a;

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);
ALTER TABLE t ADD CONSTRAINT fk_t_b FOREIGN KEY (b) REFERENCES t (a);

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
    CONSTRAINT ck_t_b CHECK (b > 0)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_b ON t (b);
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
    CONSTRAINT ck_t_b CHECK (b > 0)
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
    CONSTRAINT ck_t_b CHECK (b > 0),
    CONSTRAINT uq_t_a UNIQUE (a)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_t_b ON t (b);
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
    CONSTRAINT ck_t_b CHECK (b > 0),
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

-- mssql ===========================================================================================
ALTER TABLE t DROP CONSTRAINT fk_t_b;
GO
ALTER TABLE t DROP CONSTRAINT uq_t_a;
GO

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);
GO
ALTER TABLE t ADD CONSTRAINT fk_t_b FOREIGN KEY (b) REFERENCES t (a);
GO

-- oracle ==========================================================================================
ALTER TABLE t DROP CONSTRAINT fk_t_b;
ALTER TABLE t DROP CONSTRAINT uq_t_a;

-- back:
ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);
ALTER TABLE t ADD CONSTRAINT fk_t_b FOREIGN KEY (b) REFERENCES t (a);
