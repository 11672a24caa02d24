-- given: create table plain

-- postgresql ======================================================================================
REINDEX TABLE plain;

-- back:
-- refused[irreversible]: raw SQL cannot be reversed
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
