-- given: create table plain, create view shown, create view again, create trigger on_plain on plain, create trigger on_view on shown, create table log, create trigger on_log on log

-- postgresql ======================================================================================
ALTER TABLE plain
    ALTER COLUMN a TYPE BIGINT;
ALTER TABLE plain RENAME COLUMN a TO "order";
ALTER TABLE plain
    ALTER COLUMN b TYPE VARCHAR(200);

-- back:
ALTER TABLE plain
    ALTER COLUMN b TYPE VARCHAR(20);
ALTER TABLE plain
    ALTER COLUMN "order" TYPE INTEGER;
ALTER TABLE plain RENAME COLUMN "order" TO a;

-- mysql ===========================================================================================
ALTER TABLE plain CHANGE a `order` BIGINT;
ALTER TABLE plain MODIFY b VARCHAR(200);

-- back:
ALTER TABLE plain MODIFY b VARCHAR(20);
ALTER TABLE plain CHANGE `order` a INTEGER;

-- mariadb =========================================================================================
ALTER TABLE plain CHANGE a `order` BIGINT;
ALTER TABLE plain MODIFY b VARCHAR(200);

-- back:
ALTER TABLE plain MODIFY b VARCHAR(20);
ALTER TABLE plain CHANGE `order` a INTEGER;

-- sqlite ==========================================================================================
-- emulated: what SQLite cannot change in place is changed by one rebuild of the table
-- needs: rebuild in main
DROP TRIGGER on_log;
DROP TRIGGER on_view;
DROP VIEW shown;
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('on_plain'));
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    "order" BIGINT,
    b VARCHAR(200),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
INSERT INTO _limbeck_plain (id, "order", b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER on_plain AFTER UPDATE OF "order" ON plain BEGIN UPDATE plain SET b = NEW."order" WHERE id = NEW.id; END;
CREATE VIEW shown AS
SELECT p.id, p."order" AS first, p.b FROM plain p WHERE p."order" > 0;
CREATE TRIGGER on_log AFTER INSERT ON log BEGIN UPDATE plain SET "order" = NEW.a WHERE id = 1; END;
CREATE TRIGGER on_view INSTEAD OF INSERT ON shown BEGIN INSERT INTO plain (id, "order") VALUES (NEW.id, NEW.first); END;

-- back:
-- needs: rebuild in main
DROP TRIGGER on_log;
DROP TRIGGER on_view;
DROP VIEW shown;
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'order', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('on_plain'));
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, plain."order", b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER on_plain AFTER UPDATE OF "a" ON plain BEGIN UPDATE plain SET b = NEW."a" WHERE id = NEW.id; END;
CREATE VIEW shown AS
SELECT p.id, p."a" AS first, p.b FROM plain p WHERE p."a" > 0;
CREATE TRIGGER on_log AFTER INSERT ON log BEGIN UPDATE plain SET "a" = NEW.a WHERE id = 1; END;
CREATE TRIGGER on_view INSTEAD OF INSERT ON shown BEGIN INSERT INTO plain (id, "a") VALUES (NEW.id, NEW.first); END;

-- mssql ===========================================================================================
ALTER TABLE plain ALTER COLUMN a BIGINT NULL;
GO
EXEC sp_rename N'plain.a', N'order', N'COLUMN';
GO
ALTER TABLE plain ALTER COLUMN b VARCHAR(200) NULL;
GO

-- back:
ALTER TABLE plain ALTER COLUMN b VARCHAR(20) NULL;
GO
ALTER TABLE plain ALTER COLUMN [order] INTEGER NULL;
GO
EXEC sp_rename N'plain.[order]', N'a', N'COLUMN';
GO

-- oracle ==========================================================================================
REM nothing to do: a stays as it is: INTEGER holds 38 digits
ALTER TABLE plain RENAME COLUMN a TO "order";
ALTER TABLE plain MODIFY b VARCHAR2(200 CHAR);

-- back:
ALTER TABLE plain MODIFY b VARCHAR2(20 CHAR);
ALTER TABLE plain MODIFY "order" INTEGER;
ALTER TABLE plain RENAME COLUMN "order" TO a;
