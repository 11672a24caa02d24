-- given: create table plain, execute SQL, create trigger touch on plain

-- postgresql ======================================================================================
ALTER TABLE plain DROP COLUMN a;

-- back:
ALTER TABLE plain ADD COLUMN a INTEGER;

-- mysql ===========================================================================================
ALTER TABLE plain DROP COLUMN a;
-- nothing to do: trigger touch of plain is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain ADD COLUMN a INTEGER;

-- mariadb =========================================================================================
ALTER TABLE plain DROP COLUMN a;
-- nothing to do: trigger touch of plain is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain ADD COLUMN a INTEGER;

-- sqlite ==========================================================================================
-- refused[in-use]: column plain.a is named by trigger touch of plain
--   help: Drop the trigger first, and create it again after the change.

-- back:
-- refused[in-use]: column plain.a is named by trigger touch of plain
--   help: Drop the trigger first, and create it again after the change.

-- mssql ===========================================================================================
ALTER TABLE plain DROP COLUMN a;
GO
-- nothing to do: trigger touch of plain is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain ADD a INTEGER NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE plain DROP COLUMN a;
REM nothing to do: trigger touch of plain is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain ADD a INTEGER;
