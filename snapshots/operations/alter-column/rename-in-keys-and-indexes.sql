-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item RENAME COLUMN stock TO in_stock;

-- back:
ALTER TABLE item RENAME COLUMN in_stock TO stock;

-- mysql ===========================================================================================
ALTER TABLE item RENAME COLUMN stock TO in_stock;

-- back:
ALTER TABLE item RENAME COLUMN in_stock TO stock;

-- mariadb =========================================================================================
ALTER TABLE item RENAME COLUMN stock TO in_stock;

-- back:
ALTER TABLE item RENAME COLUMN in_stock TO stock;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE item RENAME COLUMN stock TO in_stock;

-- back:
ALTER TABLE item RENAME COLUMN in_stock TO stock;

-- mssql ===========================================================================================
EXEC sp_rename N'item.stock', N'in_stock', N'COLUMN';
GO

-- back:
EXEC sp_rename N'item.in_stock', N'stock', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE item RENAME COLUMN stock TO in_stock;

-- back:
ALTER TABLE item RENAME COLUMN in_stock TO stock;
