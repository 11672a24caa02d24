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
-- refused[unsupported]: SQL Server does not rename the column price while check ck_item_price uses it
--   help: Drop the check first and add it again with the column's name after.

-- back:
-- refused[unsupported]: SQL Server does not rename the column net while check ck_item_price uses it
--   help: Drop the check first and add it again with the column's name after.

-- oracle ==========================================================================================
ALTER TABLE item RENAME COLUMN price TO net;

-- back:
ALTER TABLE item RENAME COLUMN net TO price;
