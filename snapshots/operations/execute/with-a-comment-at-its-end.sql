-- given: create table plain

-- postgresql ======================================================================================
UPDATE plain SET a = 1 -- done
;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
UPDATE plain SET a = 1 -- done
;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
UPDATE plain SET a = 1 -- done
;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
UPDATE plain SET a = 1 -- done
;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
UPDATE plain SET a = 1 -- done
;
GO

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
UPDATE plain SET a = 1 -- done
;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.
