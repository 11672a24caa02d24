-- given: create table plain

-- postgresql ======================================================================================
COMMENT ON TABLE plain IS NULL;

-- back:
COMMENT ON TABLE plain IS NULL;

-- mysql ===========================================================================================
ALTER TABLE plain COMMENT = '';

-- back:
ALTER TABLE plain COMMENT = '';

-- mariadb =========================================================================================
ALTER TABLE plain COMMENT = '';

-- back:
ALTER TABLE plain COMMENT = '';

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
-- nothing to do: plain has no comment that could be dropped

-- back:
-- nothing to do: plain has no comment that could be dropped

-- oracle ==========================================================================================
COMMENT ON TABLE plain IS '';

-- back:
COMMENT ON TABLE plain IS '';
