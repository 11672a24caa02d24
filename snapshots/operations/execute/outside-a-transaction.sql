-- given: create table plain

-- postgresql ======================================================================================
-- outside a transaction: the revision asks for it
VACUUM plain;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
-- outside a transaction: the revision asks for it
UPDATE plain SET a = 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
-- outside a transaction: the revision asks for it
UPDATE plain SET a = 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
-- outside a transaction: the revision asks for it
UPDATE plain SET a = 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
-- outside a transaction: the revision asks for it
UPDATE plain SET a = 1;
GO

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
REM outside a transaction: the revision asks for it
UPDATE plain SET a = 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.
