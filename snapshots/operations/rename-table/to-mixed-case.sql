-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain RENAME TO "Plain Table";

-- back:
ALTER TABLE "Plain Table" RENAME TO plain;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME TO `Plain Table`;

-- back:
ALTER TABLE `Plain Table` RENAME TO plain;

-- mariadb =========================================================================================
ALTER TABLE plain RENAME TO `Plain Table`;

-- back:
ALTER TABLE `Plain Table` RENAME TO plain;

-- sqlite ==========================================================================================
ALTER TABLE plain RENAME TO "Plain Table";

-- back:
ALTER TABLE "Plain Table" RENAME TO plain;

-- mssql ===========================================================================================
EXEC sp_rename N'plain', N'Plain Table', N'OBJECT';
GO

-- back:
EXEC sp_rename N'[Plain Table]', N'plain', N'OBJECT';
GO

-- oracle ==========================================================================================
ALTER TABLE plain RENAME TO "Plain Table";

-- back:
ALTER TABLE "Plain Table" RENAME TO plain;
