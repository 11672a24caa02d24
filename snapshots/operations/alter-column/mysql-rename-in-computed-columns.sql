-- given: create table t

-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
ALTER TABLE t RENAME COLUMN code TO sku;

-- back:
ALTER TABLE t RENAME COLUMN sku TO code;

-- mariadb =========================================================================================
ALTER TABLE t RENAME COLUMN code TO sku;

-- back:
ALTER TABLE t RENAME COLUMN sku TO code;

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
