-- given: create table plain, create view shown, create view again

-- postgresql ======================================================================================
-- refused[in-use]: view shown is named by view again
--   help: Drop the view first, or set cascade: true.

-- back:
-- refused[in-use]: view shown is named by view again
--   help: Drop the view first, or set cascade: true.

-- mysql ===========================================================================================
DROP VIEW shown;
-- nothing to do: view again is left as it is: it names what is gone, and is invalid until it is made again

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- mariadb =========================================================================================
DROP VIEW shown;
-- nothing to do: view again is left as it is: it names what is gone, and is invalid until it is made again

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- sqlite ==========================================================================================
-- refused[in-use]: view shown is named by view again
--   help: Drop the view first, or set cascade: true.

-- back:
-- refused[in-use]: view shown is named by view again
--   help: Drop the view first, or set cascade: true.

-- mssql ===========================================================================================
DROP VIEW shown;
GO
-- nothing to do: view again is left as it is: it names what is gone, and is invalid until it is made again

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
GO

-- oracle ==========================================================================================
DROP VIEW shown;
REM nothing to do: view again is left as it is: it names what is gone, and is invalid until it is made again

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
