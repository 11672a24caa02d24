-- given: create table plain

-- postgresql ======================================================================================
COMMENT ON COLUMN plain.a IS NULL;

-- back:
COMMENT ON COLUMN plain.a IS NULL;

-- mysql ===========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE plain MODIFY a INTEGER;

-- back:
ALTER TABLE plain MODIFY a INTEGER;

-- mariadb =========================================================================================
-- emulated: a column's comment belongs to its definition, which is said again in whole
ALTER TABLE plain MODIFY a INTEGER;

-- back:
ALTER TABLE plain MODIFY a INTEGER;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
-- nothing to do: a has no comment that could be dropped

-- back:
-- nothing to do: a has no comment that could be dropped

-- oracle ==========================================================================================
COMMENT ON COLUMN plain.a IS '';

-- back:
COMMENT ON COLUMN plain.a IS '';
