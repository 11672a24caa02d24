-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item
    ALTER COLUMN made TYPE TIMESTAMP WITHOUT TIME ZONE;

-- back:
ALTER TABLE item
    ALTER COLUMN made TYPE DATE;

-- mysql ===========================================================================================
ALTER TABLE item MODIFY made DATETIME;

-- back:
ALTER TABLE item MODIFY made DATE;

-- mariadb =========================================================================================
ALTER TABLE item MODIFY made DATETIME;

-- back:
ALTER TABLE item MODIFY made DATE;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of item, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('item', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'price', 'stock', 'note', 'active', 'made'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'item' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_item_stock_made'));
CREATE TABLE _limbeck_item (
    id INTEGER NOT NULL,
    code VARCHAR(20) DEFAULT 'none' NOT NULL,
    price NUMERIC(10, 2) DEFAULT 0 NOT NULL,
    stock INTEGER DEFAULT 0,
    note VARCHAR(200),
    active BOOLEAN DEFAULT 1 NOT NULL,
    made DATETIME,
    CONSTRAINT pk_item PRIMARY KEY (id),
    CONSTRAINT uq_item_code UNIQUE (code),
    CONSTRAINT ck_item_price CHECK (price >= 0)
);
INSERT INTO _limbeck_item (id, code, price, stock, note, active, made)
SELECT id, code, price, stock, note, active, made FROM item;
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_item_stock_made ON item (stock, made);

-- back:
-- needs: rebuild in main
-- rebuild of item, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('item', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'price', 'stock', 'note', 'active', 'made'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'item' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_item_stock_made'));
CREATE TABLE _limbeck_item (
    id INTEGER NOT NULL,
    code VARCHAR(20) DEFAULT 'none' NOT NULL,
    price NUMERIC(10, 2) DEFAULT 0 NOT NULL,
    stock INTEGER DEFAULT 0,
    note VARCHAR(200),
    active BOOLEAN DEFAULT 1 NOT NULL,
    made DATE,
    CONSTRAINT pk_item PRIMARY KEY (id),
    CONSTRAINT uq_item_code UNIQUE (code),
    CONSTRAINT ck_item_price CHECK (price >= 0)
);
INSERT INTO _limbeck_item (id, code, price, stock, note, active, made)
SELECT id, code, price, stock, note, active, made FROM item;
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_item_stock_made ON item (stock, made);

-- mssql ===========================================================================================
DROP INDEX ix_item_stock_made ON item;
GO
ALTER TABLE item ALTER COLUMN made DATETIME2 NULL;
GO
CREATE INDEX ix_item_stock_made ON item (stock, made);
GO

-- back:
DROP INDEX ix_item_stock_made ON item;
GO
ALTER TABLE item ALTER COLUMN made DATE NULL;
GO
CREATE INDEX ix_item_stock_made ON item (stock, made);
GO

-- oracle ==========================================================================================
ALTER TABLE item MODIFY made TIMESTAMP;

-- back:
REM made must be empty to change its type so far: its values wait in limbeck_aside, and the server converts them
ALTER TABLE item ADD limbeck_aside TIMESTAMP;
UPDATE item SET limbeck_aside = made;
UPDATE item SET made = NULL;
ALTER TABLE item MODIFY made DATE;
UPDATE item SET made = limbeck_aside;
ALTER TABLE item DROP COLUMN limbeck_aside;
