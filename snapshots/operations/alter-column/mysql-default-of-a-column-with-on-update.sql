-- given: create table t

-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
ALTER TABLE t MODIFY touched DATETIME(6) ON UPDATE CURRENT_TIMESTAMP(6);

-- back:
ALTER TABLE t MODIFY touched DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6);

-- mariadb =========================================================================================
ALTER TABLE t MODIFY touched DATETIME(6) ON UPDATE CURRENT_TIMESTAMP(6);

-- back:
ALTER TABLE t MODIFY touched DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6);

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
