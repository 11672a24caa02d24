-- given: create table t

-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
ALTER TABLE t MODIFY sum INTEGER NOT NULL DEFAULT (1 + 2) COMMENT 'three';
ALTER TABLE t MODIFY hidden INT(11) UNSIGNED ZEROFILL NOT NULL DEFAULT 3 COMMENT 'three';

-- back:
ALTER TABLE t MODIFY hidden INT(11) UNSIGNED ZEROFILL DEFAULT 3;
ALTER TABLE t MODIFY sum INTEGER NOT NULL DEFAULT (1 + 2);

-- mariadb =========================================================================================
ALTER TABLE t MODIFY sum INTEGER NOT NULL DEFAULT (1 + 2) COMMENT 'three';
ALTER TABLE t MODIFY hidden INT(11) UNSIGNED ZEROFILL NOT NULL DEFAULT 3 COMMENT 'three';

-- back:
ALTER TABLE t MODIFY hidden INT(11) UNSIGNED ZEROFILL DEFAULT 3;
ALTER TABLE t MODIFY sum INTEGER NOT NULL DEFAULT (1 + 2);

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
