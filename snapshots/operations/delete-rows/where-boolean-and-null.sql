-- given: create table account

-- postgresql ======================================================================================
DELETE FROM account
WHERE active = false
  AND name IS NULL;

-- back:
-- refused[irreversible]: the rows deleted from account are not known
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
DELETE FROM account
WHERE active = false
  AND name IS NULL;

-- back:
-- refused[irreversible]: the rows deleted from account are not known
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
DELETE FROM account
WHERE active = false
  AND name IS NULL;

-- back:
-- refused[irreversible]: the rows deleted from account are not known
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
DELETE FROM account
WHERE active = 0
  AND name IS NULL;

-- back:
-- refused[irreversible]: the rows deleted from account are not known
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
DELETE FROM account
WHERE active = 0
  AND name IS NULL;
GO

-- back:
-- refused[irreversible]: the rows deleted from account are not known
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
DELETE FROM account
WHERE active = 0
  AND name IS NULL;

-- back:
-- refused[irreversible]: the rows deleted from account are not known
--   help: Write the downgrade of this revision.
