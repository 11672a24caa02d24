-- given: create table plain, execute SQL, create trigger touch on plain

-- postgresql ======================================================================================
ALTER TABLE plain
    ALTER COLUMN b TYPE VARCHAR(200);

-- back:
ALTER TABLE plain
    ALTER COLUMN b TYPE VARCHAR(20);

-- mysql ===========================================================================================
ALTER TABLE plain MODIFY b VARCHAR(200);

-- back:
ALTER TABLE plain MODIFY b VARCHAR(20);

-- mariadb =========================================================================================
ALTER TABLE plain MODIFY b VARCHAR(200);

-- back:
ALTER TABLE plain MODIFY b VARCHAR(20);

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('touch'));
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(200),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER touch AFTER INSERT ON plain FOR EACH ROW BEGIN
  UPDATE plain SET a = 7 WHERE id = NEW.id;
END;

-- back:
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('touch'));
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
CREATE TRIGGER touch AFTER INSERT ON plain FOR EACH ROW BEGIN
  UPDATE plain SET a = 7 WHERE id = NEW.id;
END;

-- mssql ===========================================================================================
ALTER TABLE plain ALTER COLUMN b VARCHAR(200) NULL;
GO

-- back:
ALTER TABLE plain ALTER COLUMN b VARCHAR(20) NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE plain MODIFY b VARCHAR2(200 CHAR);

-- back:
ALTER TABLE plain MODIFY b VARCHAR2(20 CHAR);
