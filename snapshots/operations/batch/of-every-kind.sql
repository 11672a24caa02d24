-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item ADD COLUMN weight INTEGER;
COMMENT ON COLUMN item.weight IS 'grams';
ALTER TABLE item
    ALTER COLUMN stock SET NOT NULL;
ALTER TABLE item DROP CONSTRAINT uq_item_code;
ALTER TABLE item ADD CONSTRAINT one_a_day UNIQUE (code, made);
CREATE INDEX ix_weight ON item (weight);
DROP INDEX ix_item_stock_made;
COMMENT ON TABLE item IS 'what is sold';
COMMENT ON COLUMN item.note IS 'free text';
COMMENT ON COLUMN item.code IS NULL;
ALTER TABLE item DROP COLUMN active;

-- back:
ALTER TABLE item ADD COLUMN active BOOLEAN DEFAULT true NOT NULL;
COMMENT ON COLUMN item.code IS 'as printed';
COMMENT ON COLUMN item.note IS NULL;
COMMENT ON TABLE item IS NULL;
CREATE INDEX ix_item_stock_made ON item (stock, made);
DROP INDEX ix_weight;
ALTER TABLE item DROP CONSTRAINT one_a_day;
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code);
ALTER TABLE item
    ALTER COLUMN stock DROP NOT NULL;
ALTER TABLE item DROP COLUMN weight;

-- mysql ===========================================================================================
ALTER TABLE item ADD COLUMN weight INTEGER COMMENT 'grams';
ALTER TABLE item MODIFY stock INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item DROP INDEX uq_item_code;
ALTER TABLE item ADD CONSTRAINT one_a_day UNIQUE (code, made);
CREATE INDEX ix_weight ON item (weight);
DROP INDEX ix_item_stock_made ON item;
ALTER TABLE item COMMENT = 'what is sold';
ALTER TABLE item MODIFY note VARCHAR(200) COMMENT 'free text';
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL DEFAULT 'none';
ALTER TABLE item DROP COLUMN active;

-- back:
ALTER TABLE item ADD COLUMN active BOOL NOT NULL DEFAULT true;
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL DEFAULT 'none' COMMENT 'as printed';
ALTER TABLE item MODIFY note VARCHAR(200);
ALTER TABLE item COMMENT = '';
CREATE INDEX ix_item_stock_made ON item (stock, made);
DROP INDEX ix_weight ON item;
ALTER TABLE item DROP INDEX one_a_day;
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code);
ALTER TABLE item MODIFY stock INTEGER DEFAULT 0;
ALTER TABLE item DROP COLUMN weight;

-- mariadb =========================================================================================
ALTER TABLE item ADD COLUMN weight INTEGER COMMENT 'grams';
ALTER TABLE item MODIFY stock INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item DROP INDEX uq_item_code;
ALTER TABLE item ADD CONSTRAINT one_a_day UNIQUE (code, made);
CREATE INDEX ix_weight ON item (weight);
DROP INDEX ix_item_stock_made ON item;
ALTER TABLE item COMMENT = 'what is sold';
ALTER TABLE item MODIFY note VARCHAR(200) COMMENT 'free text';
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL DEFAULT 'none';
ALTER TABLE item DROP COLUMN active;

-- back:
ALTER TABLE item ADD COLUMN active BOOL NOT NULL DEFAULT true;
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL DEFAULT 'none' COMMENT 'as printed';
ALTER TABLE item MODIFY note VARCHAR(200);
ALTER TABLE item COMMENT = '';
CREATE INDEX ix_item_stock_made ON item (stock, made);
DROP INDEX ix_weight ON item;
ALTER TABLE item DROP INDEX one_a_day;
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code);
ALTER TABLE item MODIFY stock INTEGER DEFAULT 0;
ALTER TABLE item DROP COLUMN weight;

-- sqlite ==========================================================================================
-- emulated: what SQLite cannot change in place is changed by one rebuild of the table
-- needs: rebuild in main
-- nothing to do: SQLite keeps no comments: column item.weight: grams
-- nothing to do: SQLite keeps no comments
-- nothing to do: SQLite keeps no comments
-- nothing to do: SQLite keeps no comments
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
    stock INTEGER DEFAULT 0 NOT NULL,
    note VARCHAR(200),
    made DATE,
    weight INTEGER,
    CONSTRAINT pk_item PRIMARY KEY (id),
    CONSTRAINT ck_item_price CHECK (price >= 0),
    CONSTRAINT one_a_day UNIQUE (code, made)
);
INSERT INTO _limbeck_item (id, code, price, stock, note, made)
SELECT id, code, price, stock, note, made FROM item;
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_weight ON item (weight);

-- back:
-- needs: rebuild in main
-- nothing to do: SQLite keeps no comments
-- nothing to do: SQLite keeps no comments
-- nothing to do: SQLite keeps no comments
-- rebuild of item, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('item', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'price', 'stock', 'note', 'made', 'weight'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'item' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_weight'));
CREATE TABLE _limbeck_item (
    id INTEGER NOT NULL,
    code VARCHAR(20) DEFAULT 'none' NOT NULL,
    price NUMERIC(10, 2) DEFAULT 0 NOT NULL,
    stock INTEGER DEFAULT 0,
    note VARCHAR(200),
    made DATE,
    active BOOLEAN DEFAULT 1 NOT NULL,
    CONSTRAINT pk_item PRIMARY KEY (id),
    CONSTRAINT ck_item_price CHECK (price >= 0),
    CONSTRAINT uq_item_code UNIQUE (code)
);
INSERT INTO _limbeck_item (id, code, price, stock, note, made)
SELECT id, code, price, stock, note, made FROM item;
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_item_stock_made ON item (stock, made);

-- mssql ===========================================================================================
ALTER TABLE item ADD weight INTEGER NULL;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'grams', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'weight';
GO
DROP INDEX ix_item_stock_made ON item;
GO
ALTER TABLE item ALTER COLUMN stock INTEGER NOT NULL;
GO
CREATE INDEX ix_item_stock_made ON item (stock, made);
GO
ALTER TABLE item DROP CONSTRAINT uq_item_code;
GO
ALTER TABLE item ADD CONSTRAINT one_a_day UNIQUE (code, made);
GO
CREATE INDEX ix_weight ON item (weight);
GO
DROP INDEX ix_item_stock_made ON item;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'what is sold', N'SCHEMA', @schema, N'TABLE', N'item';
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'free text', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'note';
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'code';
GO
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE item DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'item') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'item'), N'active', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE item DROP COLUMN active;
GO

-- back:
ALTER TABLE item ADD active BIT NOT NULL DEFAULT 1;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'as printed', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'code';
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'item', N'COLUMN', N'note';
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'item';
GO
CREATE INDEX ix_item_stock_made ON item (stock, made);
GO
DROP INDEX ix_weight ON item;
GO
ALTER TABLE item DROP CONSTRAINT one_a_day;
GO
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code);
GO
DROP INDEX ix_item_stock_made ON item;
GO
ALTER TABLE item ALTER COLUMN stock INTEGER NULL;
GO
CREATE INDEX ix_item_stock_made ON item (stock, made);
GO
ALTER TABLE item DROP COLUMN weight;
GO

-- oracle ==========================================================================================
ALTER TABLE item ADD weight INTEGER;
COMMENT ON COLUMN item.weight IS 'grams';
ALTER TABLE item MODIFY stock NOT NULL;
ALTER TABLE item DROP CONSTRAINT uq_item_code;
ALTER TABLE item ADD CONSTRAINT one_a_day UNIQUE (code, made);
CREATE INDEX ix_weight ON item (weight);
DROP INDEX ix_item_stock_made;
COMMENT ON TABLE item IS 'what is sold';
COMMENT ON COLUMN item.note IS 'free text';
COMMENT ON COLUMN item.code IS '';
ALTER TABLE item DROP COLUMN active;

-- back:
ALTER TABLE item ADD active NUMBER(1) DEFAULT 1 NOT NULL CHECK (active IN (0, 1));
COMMENT ON COLUMN item.code IS 'as printed';
COMMENT ON COLUMN item.note IS '';
COMMENT ON TABLE item IS '';
CREATE INDEX ix_item_stock_made ON item (stock, made);
DROP INDEX ix_weight;
ALTER TABLE item DROP CONSTRAINT one_a_day;
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code);
ALTER TABLE item MODIFY stock NULL;
ALTER TABLE item DROP COLUMN weight;
