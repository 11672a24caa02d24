-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE jsonb USING a::jsonb,
    ALTER COLUMN a SET DEFAULT '{}';

-- back:
ALTER TABLE t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE JSON USING a::JSON,
    ALTER COLUMN a SET DEFAULT '{}';

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
