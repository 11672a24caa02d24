-- given: create table plain

-- postgresql ======================================================================================
CREATE UNIQUE INDEX ix ON plain USING btree (lower(b) text_pattern_ops DESC NULLS LAST, a ASC NULLS FIRST) INCLUDE (id) NULLS NOT DISTINCT WITH (fillfactor = 60, deduplicate_items = false) TABLESPACE fast WHERE a > 0 AND b <> 'it''s';

-- back:
DROP INDEX ix;

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
