-- given: create table plain, create view shown

-- postgresql ======================================================================================
ALTER TABLE plain RENAME COLUMN a TO "order";

-- back:
ALTER TABLE plain RENAME COLUMN "order" TO a;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME COLUMN a TO `order`;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain RENAME COLUMN `order` TO a;

-- mariadb =========================================================================================
ALTER TABLE plain RENAME COLUMN a TO `order`;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

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
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
EXEC sp_rename N'plain.[order]', N'a', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE plain RENAME COLUMN a TO "order";
REM nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain RENAME COLUMN "order" TO a;
