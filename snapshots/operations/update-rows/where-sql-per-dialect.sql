-- given: create table plain

-- postgresql ======================================================================================
UPDATE plain
SET a = 0
WHERE length(b) > 3;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
UPDATE plain
SET a = 0
WHERE length(b) > 3;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
UPDATE plain
SET a = 0
WHERE length(b) > 3;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
UPDATE plain
SET a = 0
WHERE length(b) > 3;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
UPDATE plain
SET a = 0
WHERE len(b) > 3;
GO

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
UPDATE plain
SET a = 0
WHERE length(b) > 3;

-- back:
-- refused[irreversible]: the values before the update of plain are not known
--   help: Write the downgrade of this revision.
