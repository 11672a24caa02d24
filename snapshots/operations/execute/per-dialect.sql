-- given: create table plain

-- postgresql ======================================================================================
CLUSTER plain USING pk_plain;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
ANALYZE TABLE plain;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
ANALYZE TABLE plain;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
ANALYZE plain;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
UPDATE STATISTICS [plain];
GO

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
BEGIN
  DBMS_STATS.GATHER_TABLE_STATS(USER, 'PLAIN');
END;
/

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.
