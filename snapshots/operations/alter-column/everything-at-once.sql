-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item
    ALTER COLUMN code DROP DEFAULT,
    ALTER COLUMN code TYPE VARCHAR(40),
    ALTER COLUMN code SET DEFAULT '?',
    ALTER COLUMN code DROP NOT NULL;
COMMENT ON COLUMN item.code IS 'new words';
ALTER TABLE item RENAME COLUMN code TO sku;

-- back:
ALTER TABLE item
    ALTER COLUMN sku DROP DEFAULT,
    ALTER COLUMN sku TYPE VARCHAR(20),
    ALTER COLUMN sku SET DEFAULT 'none',
    ALTER COLUMN sku SET NOT NULL;
COMMENT ON COLUMN item.sku IS 'as printed';
ALTER TABLE item RENAME COLUMN sku TO code;

-- mysql ===========================================================================================
ALTER TABLE item CHANGE code sku VARCHAR(40) DEFAULT '?' COMMENT 'new words';

-- back:
ALTER TABLE item CHANGE sku code VARCHAR(20) NOT NULL DEFAULT 'none' COMMENT 'as printed';

-- mariadb =========================================================================================
ALTER TABLE item CHANGE code sku VARCHAR(40) DEFAULT '?' COMMENT 'new words';

-- back:
ALTER TABLE item CHANGE sku code VARCHAR(20) NOT NULL DEFAULT 'none' COMMENT 'as printed';

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- nothing to do: SQLite keeps no comments: column item.sku: new words
-- rebuild of item, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('item', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'price', 'stock', 'note', 'active', 'made'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'item' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_item_stock_made'));
CREATE TABLE _limbeck_item (
    id INTEGER NOT NULL,
    sku VARCHAR(40) DEFAULT '?',
    price NUMERIC(10, 2) DEFAULT 0 NOT NULL,
    stock INTEGER DEFAULT 0,
    note VARCHAR(200),
    active BOOLEAN DEFAULT 1 NOT NULL,
    made DATE,
    CONSTRAINT pk_item PRIMARY KEY (id),
    CONSTRAINT uq_item_code UNIQUE (sku),
    CONSTRAINT ck_item_price CHECK (price >= 0)
);
INSERT INTO _limbeck_item (id, sku, price, stock, note, active, made)
SELECT id, code, price, stock, note, active, made FROM item;
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_item_stock_made ON item (stock, made);

-- back:
-- needs: rebuild in main
-- nothing to do: SQLite keeps no comments: column item.code: as printed
-- rebuild of item, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('item', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'sku', 'price', 'stock', 'note', 'active', 'made'))
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
SELECT id, sku, price, stock, note, active, made FROM item;
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_item_stock_made ON item (stock, made);

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE item DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'item') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'item'), N'code', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE item DROP CONSTRAINT uq_item_code;
GO
ALTER TABLE item ALTER COLUMN code VARCHAR(40) NULL;
GO
ALTER TABLE item ADD DEFAULT '?' FOR code;
GO
EXEC sp_rename N'item.code', N'sku', N'COLUMN';
GO
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (sku);
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'new words', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'sku';
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE item DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'item') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'item'), N'sku', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE item DROP CONSTRAINT uq_item_code;
GO
ALTER TABLE item ALTER COLUMN sku VARCHAR(20) NOT NULL;
GO
ALTER TABLE item ADD DEFAULT 'none' FOR sku;
GO
EXEC sp_rename N'item.sku', N'code', N'COLUMN';
GO
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code);
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'as printed', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'code';
GO

-- oracle ==========================================================================================
ALTER TABLE item MODIFY code VARCHAR2(40 CHAR) DEFAULT '?' NULL;
COMMENT ON COLUMN item.code IS 'new words';
ALTER TABLE item RENAME COLUMN code TO sku;

-- back:
ALTER TABLE item MODIFY sku VARCHAR2(20 CHAR) DEFAULT 'none' NOT NULL;
COMMENT ON COLUMN item.sku IS 'as printed';
ALTER TABLE item RENAME COLUMN sku TO code;
