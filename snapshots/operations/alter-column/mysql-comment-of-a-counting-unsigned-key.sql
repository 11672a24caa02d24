-- given: create table t

-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
ALTER TABLE t MODIFY id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'it''s \\ a "key"';

-- back:
ALTER TABLE t MODIFY id INTEGER UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'it''s \\ a "key"';

-- mariadb =========================================================================================
ALTER TABLE t MODIFY id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'it''s \\ a "key"';

-- back:
ALTER TABLE t MODIFY id INTEGER UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'it''s \\ a "key"';

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
