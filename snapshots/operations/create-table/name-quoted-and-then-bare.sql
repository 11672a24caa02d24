-- postgresql ======================================================================================
CREATE TABLE "account" (
    "id" INTEGER NOT NULL,
    email VARCHAR(50),
    CONSTRAINT pk_account PRIMARY KEY ("id")
);
ALTER TABLE "account" ADD COLUMN name TEXT;

-- back:
ALTER TABLE "account" DROP COLUMN name;
DROP TABLE "account";

-- mysql ===========================================================================================
CREATE TABLE `account` (
    `id` INTEGER NOT NULL,
    email VARCHAR(50),
    CONSTRAINT pk_account PRIMARY KEY (`id`)
);
ALTER TABLE `account` ADD COLUMN name TEXT;

-- back:
ALTER TABLE `account` DROP COLUMN name;
DROP TABLE `account`;

-- mariadb =========================================================================================
CREATE TABLE `account` (
    `id` INTEGER NOT NULL,
    email VARCHAR(50),
    CONSTRAINT pk_account PRIMARY KEY (`id`)
);
ALTER TABLE `account` ADD COLUMN name TEXT;

-- back:
ALTER TABLE `account` DROP COLUMN name;
DROP TABLE `account`;

-- sqlite ==========================================================================================
CREATE TABLE "account" (
    "id" INTEGER NOT NULL,
    email VARCHAR(50),
    CONSTRAINT pk_account PRIMARY KEY ("id")
);
ALTER TABLE "account" ADD COLUMN name TEXT;

-- back:
-- needs: rebuild in main
ALTER TABLE "account" DROP COLUMN name;
DROP TABLE "account";

-- mssql ===========================================================================================
CREATE TABLE [account] (
    [id] INTEGER NOT NULL,
    email VARCHAR(50) NULL,
    CONSTRAINT pk_account PRIMARY KEY ([id])
);
GO
ALTER TABLE [account] ADD name VARCHAR(max) NULL;
GO

-- back:
ALTER TABLE [account] DROP COLUMN name;
GO
DROP TABLE [account];
GO

-- oracle ==========================================================================================
-- refused[table-unknown]: there is no table account at this point of the history
--   help: Did you mean "account"?

-- back:
-- refused[table-unknown]: there is no table account at this point of the history
--   help: Did you mean "account"?
