-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a TYPE VARCHAR(40) COLLATE "C";
ALTER TABLE t
    ALTER COLUMN b TYPE VARCHAR(40) COLLATE "C";

-- back:
ALTER TABLE t
    ALTER COLUMN b TYPE VARCHAR(20) COLLATE "C";
ALTER TABLE t
    ALTER COLUMN a TYPE VARCHAR(20) COLLATE "C";

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
