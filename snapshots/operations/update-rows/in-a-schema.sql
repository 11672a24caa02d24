-- given: create table t

-- postgresql ======================================================================================
UPDATE billing.t
SET a = 1;

-- back:
-- refused[irreversible]: the values before the update of t are not known
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
UPDATE billing.t
SET a = 1;

-- back:
-- refused[irreversible]: the values before the update of t are not known
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
UPDATE billing.t
SET a = 1;

-- back:
-- refused[irreversible]: the values before the update of t are not known
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
UPDATE billing.t
SET a = 1;

-- back:
-- refused[irreversible]: the values before the update of t are not known
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
UPDATE billing.t
SET a = 1;
GO

-- back:
-- refused[irreversible]: the values before the update of t are not known
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
UPDATE billing.t
SET a = 1;

-- back:
-- refused[irreversible]: the values before the update of t are not known
--   help: Write the downgrade of this revision.
