-- given: create table it's

-- postgresql ======================================================================================
ALTER TABLE "it's" RENAME TO "it'll";

-- back:
ALTER TABLE "it'll" RENAME TO "it's";

-- mysql ===========================================================================================
ALTER TABLE `it's` RENAME TO `it'll`;

-- back:
ALTER TABLE `it'll` RENAME TO `it's`;

-- mariadb =========================================================================================
ALTER TABLE `it's` RENAME TO `it'll`;

-- back:
ALTER TABLE `it'll` RENAME TO `it's`;

-- sqlite ==========================================================================================
ALTER TABLE "it's" RENAME TO "it'll";

-- back:
ALTER TABLE "it'll" RENAME TO "it's";

-- mssql ===========================================================================================
EXEC sp_rename N'[it''s]', N'it''ll', N'OBJECT';
GO

-- back:
EXEC sp_rename N'[it''ll]', N'it''s', N'OBJECT';
GO

-- oracle ==========================================================================================
ALTER TABLE "it's" RENAME TO "it'll";

-- back:
ALTER TABLE "it'll" RENAME TO "it's";
