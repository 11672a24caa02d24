-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item
    ALTER COLUMN stock DROP DEFAULT,
    ALTER COLUMN stock TYPE BIGINT,
    ALTER COLUMN stock SET DEFAULT 1;

-- back:
ALTER TABLE item
    ALTER COLUMN stock DROP DEFAULT,
    ALTER COLUMN stock TYPE INTEGER,
    ALTER COLUMN stock SET DEFAULT 0;

-- mysql ===========================================================================================
ALTER TABLE item MODIFY stock BIGINT DEFAULT 1;

-- back:
ALTER TABLE item MODIFY stock INTEGER DEFAULT 0;

-- mariadb =========================================================================================
ALTER TABLE item MODIFY stock BIGINT DEFAULT 1;

-- back:
ALTER TABLE item MODIFY stock INTEGER DEFAULT 0;

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
    stock BIGINT DEFAULT 1,
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
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE item DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'item') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'item'), N'stock', 'ColumnId');
EXEC (@sql);
GO
DROP INDEX ix_item_stock_made ON item;
GO
ALTER TABLE item ALTER COLUMN stock BIGINT NULL;
GO
ALTER TABLE item ADD DEFAULT 1 FOR stock;
GO
CREATE INDEX ix_item_stock_made ON item (stock, made);
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE item DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'item') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'item'), N'stock', 'ColumnId');
EXEC (@sql);
GO
DROP INDEX ix_item_stock_made ON item;
GO
ALTER TABLE item ALTER COLUMN stock INTEGER NULL;
GO
ALTER TABLE item ADD DEFAULT 0 FOR stock;
GO
CREATE INDEX ix_item_stock_made ON item (stock, made);
GO

-- oracle ==========================================================================================
ALTER TABLE item MODIFY stock DEFAULT 1;

-- back:
ALTER TABLE item MODIFY stock INTEGER DEFAULT 0;
