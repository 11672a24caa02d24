-- given: create table plain

-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

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
-- refused[unsupported]: Oracle makes no bitmap index reverse
--   help: Leave one of them out.

-- back:
DROP INDEX ix;
