-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain RENAME TO "order";

-- back:
ALTER TABLE "order" RENAME TO plain;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME TO `order`;

-- back:
ALTER TABLE `order` RENAME TO plain;

-- mariadb =========================================================================================
ALTER TABLE plain RENAME TO `order`;

-- back:
ALTER TABLE `order` RENAME TO plain;

-- sqlite ==========================================================================================
ALTER TABLE plain RENAME TO "order";

-- back:
ALTER TABLE "order" RENAME TO plain;

-- mssql ===========================================================================================
EXEC sp_rename N'plain', N'order', N'OBJECT';
GO

-- back:
EXEC sp_rename N'[order]', N'plain', N'OBJECT';
GO

-- oracle ==========================================================================================
ALTER TABLE plain RENAME TO "order";

-- back:
ALTER TABLE "order" RENAME TO plain;
