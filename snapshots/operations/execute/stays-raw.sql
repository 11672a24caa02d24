-- given: create table plain

-- postgresql ======================================================================================
UPDATE plain
SET b = '50% :name \ %s {{x}} &amp; ''q'''	WHERE a = 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
UPDATE plain
SET b = '50% :name \ %s {{x}} &amp; ''q'''	WHERE a = 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
UPDATE plain
SET b = '50% :name \ %s {{x}} &amp; ''q'''	WHERE a = 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
UPDATE plain
SET b = '50% :name \ %s {{x}} &amp; ''q'''	WHERE a = 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
UPDATE plain
SET b = '50% :name \ %s {{x}} &amp; ''q'''	WHERE a = 1;
GO

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
UPDATE plain
SET b = '50% :name \ %s {{x}} &amp; ''q'''	WHERE a = 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.
