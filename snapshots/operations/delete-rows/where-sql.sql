-- given: create table plain

-- postgresql ======================================================================================
DELETE FROM plain
WHERE a < 0;

-- back:
-- refused[irreversible]: the rows deleted from plain are not known
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
DELETE FROM plain
WHERE a < 0;

-- back:
-- refused[irreversible]: the rows deleted from plain are not known
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
DELETE FROM plain
WHERE a < 0;

-- back:
-- refused[irreversible]: the rows deleted from plain are not known
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
DELETE FROM plain
WHERE a < 0;

-- back:
-- refused[irreversible]: the rows deleted from plain are not known
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
DELETE FROM plain
WHERE a < 0;
GO

-- back:
-- refused[irreversible]: the rows deleted from plain are not known
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
DELETE FROM plain
WHERE a < 0;

-- back:
-- refused[irreversible]: the rows deleted from plain are not known
--   help: Write the downgrade of this revision.
