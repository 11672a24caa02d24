-- given: create table order

-- postgresql ======================================================================================
DROP TABLE "order";

-- back:
CREATE TABLE "order" (
    "group" INTEGER
);

-- mysql ===========================================================================================
DROP TABLE `order`;

-- back:
CREATE TABLE `order` (
    `group` INTEGER
);

-- mariadb =========================================================================================
DROP TABLE `order`;

-- back:
CREATE TABLE `order` (
    `group` INTEGER
);

-- sqlite ==========================================================================================
-- needs: rebuild in main
DROP TABLE "order";

-- back:
CREATE TABLE "order" (
    "group" INTEGER
);

-- mssql ===========================================================================================
DROP TABLE [order];
GO

-- back:
CREATE TABLE [order] (
    [group] INTEGER NULL
);
GO

-- oracle ==========================================================================================
DROP TABLE "order";

-- back:
CREATE TABLE "order" (
    "group" INTEGER
);
