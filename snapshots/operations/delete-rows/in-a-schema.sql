-- given: create table t

-- postgresql ======================================================================================
DELETE FROM billing.t;

-- back:
-- refused[irreversible]: the rows deleted from t are not known
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
DELETE FROM billing.t;

-- back:
-- refused[irreversible]: the rows deleted from t are not known
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
DELETE FROM billing.t;

-- back:
-- refused[irreversible]: the rows deleted from t are not known
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
DELETE FROM billing.t;

-- back:
-- refused[irreversible]: the rows deleted from t are not known
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
DELETE FROM billing.t;
GO

-- back:
-- refused[irreversible]: the rows deleted from t are not known
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
DELETE FROM billing.t;

-- back:
-- refused[irreversible]: the rows deleted from t are not known
--   help: Write the downgrade of this revision.
