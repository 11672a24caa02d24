-- given: create table plain

-- postgresql ======================================================================================
UPDATE plain
SET b = 'unknown'
WHERE b IS NULL;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
UPDATE plain
SET b = 'unknown'
WHERE b IS NULL;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
UPDATE plain
SET b = 'unknown'
WHERE b IS NULL;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
UPDATE plain
SET b = 'unknown'
WHERE b IS NULL;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
UPDATE plain
SET b = 'unknown'
WHERE b IS NULL;
GO

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
UPDATE plain
SET b = 'unknown'
WHERE b IS NULL;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.
