-- given: create table plain, create view shown

-- postgresql ======================================================================================
-- refused[in-use]: column plain.a is named by view shown
--   help: Drop the view first, and create it again after the change.

-- back:
-- refused[in-use]: column plain.a is named by view shown
--   help: Drop the view first, and create it again after the change.

-- mysql ===========================================================================================
ALTER TABLE plain DROP COLUMN a;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain ADD COLUMN a INTEGER;

-- mariadb =========================================================================================
ALTER TABLE plain DROP COLUMN a;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain ADD COLUMN a INTEGER;

-- sqlite ==========================================================================================
-- refused[in-use]: column plain.a is named by view shown
--   help: Drop the view first, and create it again after the change.

-- back:
-- refused[in-use]: column plain.a is named by view shown
--   help: Drop the view first, and create it again after the change.

-- mssql ===========================================================================================
ALTER TABLE plain DROP COLUMN a;
GO
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain ADD a INTEGER NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE plain DROP COLUMN a;
REM nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
ALTER TABLE plain ADD a INTEGER;
