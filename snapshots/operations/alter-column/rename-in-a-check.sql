-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item RENAME COLUMN price TO net;

-- back:
ALTER TABLE item RENAME COLUMN net TO price;

-- mysql ===========================================================================================
ALTER TABLE item RENAME COLUMN price TO net;

-- back:
ALTER TABLE item RENAME COLUMN net TO price;

-- mariadb =========================================================================================
ALTER TABLE item RENAME COLUMN price TO net;

-- back:
ALTER TABLE item RENAME COLUMN net TO price;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE item RENAME COLUMN price TO net;

-- back:
ALTER TABLE item RENAME COLUMN net TO price;

-- mssql ===========================================================================================
ALTER TABLE item DROP CONSTRAINT ck_item_price;
GO
EXEC sp_rename N'item.price', N'net', N'COLUMN';
GO
ALTER TABLE item ADD CONSTRAINT ck_item_price CHECK (net >= 0);
GO

-- back:
ALTER TABLE item DROP CONSTRAINT ck_item_price;
GO
EXEC sp_rename N'item.net', N'price', N'COLUMN';
GO
ALTER TABLE item ADD CONSTRAINT ck_item_price CHECK (price >= 0);
GO

-- oracle ==========================================================================================
ALTER TABLE item RENAME COLUMN price TO net;

-- back:
ALTER TABLE item RENAME COLUMN net TO price;
