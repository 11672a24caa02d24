-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item ADD COLUMN weight DOUBLE PRECISION;
ALTER TABLE item
    ALTER COLUMN note TYPE VARCHAR(500),
    ALTER COLUMN note SET DEFAULT '',
    ALTER COLUMN note SET NOT NULL;
ALTER TABLE item DROP COLUMN made;
ALTER TABLE item ADD CONSTRAINT ck_item_stock CHECK (stock >= 0);

-- back:
ALTER TABLE item DROP CONSTRAINT ck_item_stock;
ALTER TABLE item ADD COLUMN made DATE;
CREATE INDEX ix_item_stock_made ON item (stock, made);
ALTER TABLE item
    ALTER COLUMN note DROP DEFAULT,
    ALTER COLUMN note TYPE VARCHAR(200),
    ALTER COLUMN note DROP NOT NULL;
ALTER TABLE item DROP COLUMN weight;

-- mysql ===========================================================================================
ALTER TABLE item ADD COLUMN weight DOUBLE;
ALTER TABLE item MODIFY note VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE item
    DROP INDEX ix_item_stock_made,
    DROP COLUMN made;
ALTER TABLE item ADD CONSTRAINT ck_item_stock CHECK (stock >= 0);

-- back:
ALTER TABLE item DROP CHECK ck_item_stock;
ALTER TABLE item ADD COLUMN made DATE;
CREATE INDEX ix_item_stock_made ON item (stock, made);
ALTER TABLE item MODIFY note VARCHAR(200);
ALTER TABLE item DROP COLUMN weight;

-- mariadb =========================================================================================
ALTER TABLE item ADD COLUMN weight DOUBLE;
ALTER TABLE item MODIFY note VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE item
    DROP INDEX ix_item_stock_made,
    DROP COLUMN made;
ALTER TABLE item ADD CONSTRAINT ck_item_stock CHECK (stock >= 0);

-- back:
ALTER TABLE item DROP CONSTRAINT ck_item_stock;
ALTER TABLE item ADD COLUMN made DATE;
CREATE INDEX ix_item_stock_made ON item (stock, made);
ALTER TABLE item MODIFY note VARCHAR(200);
ALTER TABLE item DROP COLUMN weight;

-- sqlite ==========================================================================================
-- emulated: what SQLite cannot change in place is changed by one rebuild of the table
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
    note VARCHAR(500) DEFAULT '' NOT NULL,
    active BOOLEAN DEFAULT 1 NOT NULL,
    weight DOUBLE,
    CONSTRAINT pk_item PRIMARY KEY (id),
    CONSTRAINT uq_item_code UNIQUE (code),
    CONSTRAINT ck_item_price CHECK (price >= 0),
    CONSTRAINT ck_item_stock CHECK (stock >= 0)
);
INSERT INTO _limbeck_item (id, code, price, stock, note, active)
SELECT id, code, price, stock, note, active FROM item;
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of item, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('item', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'price', 'stock', 'note', 'active', 'weight'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'item' COLLATE NOCASE);
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
INSERT INTO _limbeck_item (id, code, price, stock, note, active)
SELECT id, code, price, stock, note, active FROM item;
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_item_stock_made ON item (stock, made);

-- mssql ===========================================================================================
ALTER TABLE item ADD weight DOUBLE PRECISION NULL;
GO
ALTER TABLE item ALTER COLUMN note VARCHAR(500) NOT NULL;
GO
ALTER TABLE item ADD DEFAULT '' FOR note;
GO
DROP INDEX ix_item_stock_made ON item;
GO
ALTER TABLE item DROP COLUMN made;
GO
ALTER TABLE item ADD CONSTRAINT ck_item_stock CHECK (stock >= 0);
GO

-- back:
ALTER TABLE item DROP CONSTRAINT ck_item_stock;
GO
ALTER TABLE item ADD made DATE NULL;
GO
CREATE INDEX ix_item_stock_made ON item (stock, made);
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE item DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'item') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'item'), N'note', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE item ALTER COLUMN note VARCHAR(200) NULL;
GO
ALTER TABLE item DROP COLUMN weight;
GO

-- oracle ==========================================================================================
-- refused[literal-invalid]: column note is NOT NULL, and to Oracle an empty text is NULL
--   help: Allow NULL in the column, or give another value for oracle.

-- back:
ALTER TABLE item DROP CONSTRAINT ck_item_stock;
ALTER TABLE item ADD made DATE;
CREATE INDEX ix_item_stock_made ON item (stock, made);
ALTER TABLE item MODIFY note VARCHAR2(200 CHAR) DEFAULT NULL NULL;
ALTER TABLE item DROP COLUMN weight;
