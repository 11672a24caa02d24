-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN b TYPE INTEGER USING b::INTEGER,
    ALTER COLUMN b SET DEFAULT 1;

-- back:
ALTER TABLE t
    ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN b TYPE VARCHAR(20) COLLATE "C";

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
