-- given: create table order

-- postgresql ======================================================================================
ALTER TABLE billing."order" DROP COLUMN "from";

-- back:
ALTER TABLE billing."order" ADD COLUMN "from" INTEGER;

-- mysql ===========================================================================================
ALTER TABLE billing.`order` DROP COLUMN `from`;

-- back:
ALTER TABLE billing.`order` ADD COLUMN `from` INTEGER;

-- mariadb =========================================================================================
ALTER TABLE billing.`order` DROP COLUMN `from`;

-- back:
ALTER TABLE billing.`order` ADD COLUMN `from` INTEGER;

-- sqlite ==========================================================================================
ALTER TABLE billing."order" DROP COLUMN "from";

-- back:
ALTER TABLE billing."order" ADD COLUMN "from" INTEGER;

-- mssql ===========================================================================================
ALTER TABLE billing.[order] DROP COLUMN [from];
GO

-- back:
ALTER TABLE billing.[order] ADD [from] INTEGER NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE billing."order" DROP COLUMN "from";

-- back:
ALTER TABLE billing."order" ADD "from" INTEGER;
