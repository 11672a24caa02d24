-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item
    ALTER COLUMN active DROP DEFAULT,
    ALTER COLUMN active TYPE SMALLINT USING active::int,
    ALTER COLUMN active SET DEFAULT 1;

-- back:
ALTER TABLE item
    ALTER COLUMN active DROP DEFAULT,
    ALTER COLUMN active TYPE BOOLEAN USING active <> 0,
    ALTER COLUMN active SET DEFAULT true;

-- mysql ===========================================================================================
ALTER TABLE item MODIFY active SMALLINT NOT NULL DEFAULT true;

-- back:
ALTER TABLE item MODIFY active BOOL NOT NULL DEFAULT true;

-- mariadb =========================================================================================
ALTER TABLE item MODIFY active SMALLINT NOT NULL DEFAULT true;

-- back:
ALTER TABLE item MODIFY active BOOL NOT NULL DEFAULT true;

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
    active SMALLINT DEFAULT 1 NOT NULL,
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
WHERE parent_object_id = OBJECT_ID(N'item') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'item'), N'active', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE item ALTER COLUMN active SMALLINT NOT NULL;
GO
ALTER TABLE item ADD DEFAULT 1 FOR active;
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE item DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'item') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'item'), N'active', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE item ALTER COLUMN active BIT NOT NULL;
GO
ALTER TABLE item ADD DEFAULT 1 FOR active;
GO

-- oracle ==========================================================================================
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'ITEM'
      AND k.column_name = 'ACTIVE'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (0, 1)') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE item DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/
ALTER TABLE item MODIFY active SMALLINT;

-- back:
REM active must be empty to change its type so far: its values wait in limbeck_aside, and the server converts them
ALTER TABLE item ADD limbeck_aside SMALLINT;
UPDATE item SET limbeck_aside = active;
ALTER TABLE item MODIFY active NULL;
UPDATE item SET active = NULL;
ALTER TABLE item MODIFY active NUMBER(1);
UPDATE item SET active = limbeck_aside;
ALTER TABLE item MODIFY active NOT NULL;
ALTER TABLE item DROP COLUMN limbeck_aside;
ALTER TABLE item ADD CHECK (active IN (0, 1));
