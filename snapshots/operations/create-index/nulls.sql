-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX ix_nulls ON document (author DESC NULLS LAST, changed NULLS FIRST);

-- back:
DROP INDEX ix_nulls;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL cannot choose where NULL stands in an index
--   help: Leave nulls out.

-- back:
DROP INDEX ix_nulls ON document;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB cannot choose where NULL stands in an index
--   help: Leave nulls out.

-- back:
DROP INDEX ix_nulls ON document;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite orders NULLs first and has no word to change that
--   help: Leave nulls out for sqlite.

-- back:
DROP INDEX ix_nulls;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server sorts NULL before every value and cannot change that
--   help: Leave nulls out for mssql.

-- back:
DROP INDEX ix_nulls ON document;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle leaves NULL out of its indexes and cannot sort it
--   help: Leave nulls out for oracle.

-- back:
DROP INDEX ix_nulls;
