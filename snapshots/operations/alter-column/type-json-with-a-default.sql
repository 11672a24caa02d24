-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN data TYPE jsonb USING data::jsonb;

-- back:
ALTER TABLE t
    ALTER COLUMN data TYPE JSON;

-- mysql ===========================================================================================
ALTER TABLE t MODIFY data JSON NOT NULL DEFAULT ('{}');

-- back:
ALTER TABLE t MODIFY data JSON NOT NULL DEFAULT ('{}');

-- mariadb =========================================================================================
ALTER TABLE t MODIFY data JSON NOT NULL DEFAULT ('{}');

-- back:
ALTER TABLE t MODIFY data JSON NOT NULL DEFAULT ('{}');

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- back:
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- mssql ===========================================================================================
-- nothing to do: t.data is like this already

-- back:
-- nothing to do: t.data is like this already

-- oracle ==========================================================================================
REM nothing to do: t.data is like this already

-- back:
REM nothing to do: t.data is like this already
