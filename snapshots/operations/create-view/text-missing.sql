-- given: create table plain

-- postgresql ======================================================================================
-- refused[text-missing]: the view's query is given per dialect, but not for postgresql
--   help: Add a text for postgresql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP VIEW shown;

-- mysql ===========================================================================================
-- refused[text-missing]: the view's query is given per dialect, but not for mysql
--   help: Add a text for mysql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP VIEW shown;

-- mariadb =========================================================================================
-- refused[text-missing]: the view's query is given per dialect, but not for mariadb
--   help: Add a text for mariadb or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP VIEW shown;

-- sqlite ==========================================================================================
-- refused[text-missing]: the view's query is given per dialect, but not for sqlite
--   help: Add a text for sqlite or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP VIEW shown;

-- mssql ===========================================================================================
-- refused[text-missing]: the view's query is given per dialect, but not for mssql
--   help: Add a text for mssql or for "default", or restrict the operation with onlyOn or exceptOn.

-- back:
DROP VIEW shown;
GO

-- oracle ==========================================================================================
CREATE VIEW shown AS
SELECT id FROM plain;

-- back:
DROP VIEW shown;
