-- given: create table plain, create trigger touch on plain

-- postgresql ======================================================================================
ALTER TABLE plain RENAME COLUMN a TO "order";

-- back:
ALTER TABLE plain RENAME COLUMN "order" TO a;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME COLUMN a TO `order`;

-- back:
ALTER TABLE plain RENAME COLUMN `order` TO a;

-- mariadb =========================================================================================
ALTER TABLE plain RENAME COLUMN a TO `order`;

-- back:
ALTER TABLE plain RENAME COLUMN `order` TO a;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE plain RENAME COLUMN a TO "order";

-- back:
ALTER TABLE plain RENAME COLUMN "order" TO a;

-- mssql ===========================================================================================
EXEC sp_rename N'plain.a', N'order', N'COLUMN';
GO

-- back:
EXEC sp_rename N'plain.[order]', N'a', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE plain RENAME COLUMN a TO "order";

-- back:
ALTER TABLE plain RENAME COLUMN "order" TO a;
