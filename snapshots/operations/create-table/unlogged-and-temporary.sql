-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL makes a table temporary or unlogged, not both
--   help: Leave postgresql.unlogged out: temporary tables are not logged.

-- back:
DROP TABLE t;

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
