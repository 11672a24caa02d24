-- given: create table order

-- postgresql ======================================================================================
INSERT INTO "order" ("Id", "from") VALUES
    (1, 2);

-- back:
DELETE FROM "order"
WHERE "Id" = 1;

-- mysql ===========================================================================================
INSERT INTO `order` (Id, `from`) VALUES
    (1, 2);

-- back:
DELETE FROM `order`
WHERE Id = 1;

-- mariadb =========================================================================================
INSERT INTO `order` (Id, `from`) VALUES
    (1, 2);

-- back:
DELETE FROM `order`
WHERE Id = 1;

-- sqlite ==========================================================================================
INSERT INTO "order" (Id, "from") VALUES
    (1, 2);

-- back:
DELETE FROM "order"
WHERE Id = 1;

-- mssql ===========================================================================================
INSERT INTO [order] (Id, [from]) VALUES
    (1, 2);
GO

-- back:
DELETE FROM [order]
WHERE Id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO "order" ("Id", "from") VALUES
    (1, 2);

-- back:
DELETE FROM "order"
WHERE "Id" = 1;
