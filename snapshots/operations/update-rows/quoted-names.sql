-- given: create table order

-- postgresql ======================================================================================
UPDATE "order"
SET "from" = 1
WHERE "Id" = 2;

-- back:
-- refused[irreversible]: the values before the update of order are not known
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
UPDATE `order`
SET `from` = 1
WHERE Id = 2;

-- back:
-- refused[irreversible]: the values before the update of order are not known
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
UPDATE `order`
SET `from` = 1
WHERE Id = 2;

-- back:
-- refused[irreversible]: the values before the update of order are not known
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
UPDATE "order"
SET "from" = 1
WHERE Id = 2;

-- back:
-- refused[irreversible]: the values before the update of order are not known
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
UPDATE [order]
SET [from] = 1
WHERE Id = 2;
GO

-- back:
-- refused[irreversible]: the values before the update of order are not known
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
UPDATE "order"
SET "from" = 1
WHERE "Id" = 2;

-- back:
-- refused[irreversible]: the values before the update of order are not known
--   help: Write the downgrade of this revision.
