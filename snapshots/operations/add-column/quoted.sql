-- given: create table order

-- postgresql ======================================================================================
ALTER TABLE "order" ADD COLUMN "Full Name" VARCHAR(40);
COMMENT ON COLUMN "order"."Full Name" IS 'quoted';

-- back:
ALTER TABLE "order" DROP COLUMN "Full Name";

-- mysql ===========================================================================================
ALTER TABLE `order` ADD COLUMN `Full Name` VARCHAR(40) COMMENT 'quoted';

-- back:
ALTER TABLE `order` DROP COLUMN `Full Name`;

-- mariadb =========================================================================================
ALTER TABLE `order` ADD COLUMN `Full Name` VARCHAR(40) COMMENT 'quoted';

-- back:
ALTER TABLE `order` DROP COLUMN `Full Name`;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments: column order.Full Name: quoted
ALTER TABLE "order" ADD COLUMN "Full Name" VARCHAR(40);

-- back:
ALTER TABLE "order" DROP COLUMN "Full Name";

-- mssql ===========================================================================================
ALTER TABLE [order] ADD [Full Name] VARCHAR(40) NULL;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'quoted', N'SCHEMA', @schema, N'TABLE', N'order', N'COLUMN', N'Full Name';
GO

-- back:
ALTER TABLE [order] DROP COLUMN [Full Name];
GO

-- oracle ==========================================================================================
ALTER TABLE "order" ADD "Full Name" VARCHAR2(40 CHAR);
COMMENT ON COLUMN "order"."Full Name" IS 'quoted';

-- back:
ALTER TABLE "order" DROP COLUMN "Full Name";
