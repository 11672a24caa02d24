-- given: create table plain

-- postgresql ======================================================================================
SELECT 1;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
-- nothing to do: the SQL for this dialect is empty

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
-- nothing to do: the SQL for this dialect is empty

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
-- nothing to do: the SQL for this dialect is empty

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
-- nothing to do: the SQL for this dialect is empty

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
REM nothing to do: the SQL for this dialect is empty

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.
