-- given: create table t

-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
ALTER TABLE t MODIFY made INTEGER GENERATED ALWAYS AS (length(`code`)) VIRTUAL COMMENT 'bytes';
ALTER TABLE t CHANGE kept `stored` INTEGER GENERATED ALWAYS AS (length(`code`) + 1) STORED COMMENT 'c';

-- back:
ALTER TABLE t CHANGE `stored` kept INTEGER GENERATED ALWAYS AS (length(`code`) + 1) STORED;
ALTER TABLE t MODIFY made INTEGER GENERATED ALWAYS AS (length(`code`)) VIRTUAL COMMENT 'so long';

-- mariadb =========================================================================================
ALTER TABLE t MODIFY made INTEGER GENERATED ALWAYS AS (length(`code`)) VIRTUAL COMMENT 'bytes';
ALTER TABLE t CHANGE kept `stored` INTEGER GENERATED ALWAYS AS (length(`code`) + 1) STORED COMMENT 'c';

-- back:
ALTER TABLE t CHANGE `stored` kept INTEGER GENERATED ALWAYS AS (length(`code`) + 1) STORED;
ALTER TABLE t MODIFY made INTEGER GENERATED ALWAYS AS (length(`code`)) VIRTUAL COMMENT 'so long';

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
