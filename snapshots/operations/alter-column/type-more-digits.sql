-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item
    ALTER COLUMN price TYPE NUMERIC(14, 4);

-- back:
ALTER TABLE item
    ALTER COLUMN price TYPE NUMERIC(10, 2);

-- mysql ===========================================================================================
ALTER TABLE item MODIFY price NUMERIC(14, 4) NOT NULL DEFAULT 0;

-- back:
ALTER TABLE item MODIFY price NUMERIC(10, 2) NOT NULL DEFAULT 0;

-- mariadb =========================================================================================
ALTER TABLE item MODIFY price NUMERIC(14, 4) NOT NULL DEFAULT 0;

-- back:
ALTER TABLE item MODIFY price NUMERIC(10, 2) NOT NULL DEFAULT 0;

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
    price NUMERIC(14, 4) DEFAULT 0 NOT NULL,
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
ALTER TABLE item DROP CONSTRAINT ck_item_price;
GO
ALTER TABLE item ALTER COLUMN price NUMERIC(14, 4) NOT NULL;
GO
ALTER TABLE item ADD CONSTRAINT ck_item_price CHECK (price >= 0);
GO

-- back:
ALTER TABLE item DROP CONSTRAINT ck_item_price;
GO
ALTER TABLE item ALTER COLUMN price NUMERIC(10, 2) NOT NULL;
GO
ALTER TABLE item ADD CONSTRAINT ck_item_price CHECK (price >= 0);
GO

-- oracle ==========================================================================================
ALTER TABLE item MODIFY price NUMERIC(14, 4);

-- back:
REM price must be empty to change its type so far: its values wait in limbeck_aside, and the server converts them
ALTER TABLE item ADD limbeck_aside NUMERIC(14, 4);
UPDATE item SET limbeck_aside = price;
ALTER TABLE item MODIFY price NULL;
UPDATE item SET price = NULL;
ALTER TABLE item MODIFY price NUMERIC(10, 2);
UPDATE item SET price = limbeck_aside;
ALTER TABLE item MODIFY price NOT NULL;
ALTER TABLE item DROP COLUMN limbeck_aside;
