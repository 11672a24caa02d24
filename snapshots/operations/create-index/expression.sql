-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX ix_lower ON document (lower(title), author);

-- back:
DROP INDEX ix_lower;

-- mysql ===========================================================================================
CREATE INDEX ix_lower ON document ((lower(title)), author);

-- back:
DROP INDEX ix_lower ON document;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB cannot index an expression
--   help: Add a computed column with the expression and index that.

-- back:
DROP INDEX ix_lower ON document;

-- sqlite ==========================================================================================
CREATE INDEX ix_lower ON document ((lower(title)), author);

-- back:
DROP INDEX ix_lower;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server indexes columns, not expressions
--   help: Add a computed column with the expression and index that.

-- back:
DROP INDEX ix_lower ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX ix_lower ON document (lower(title), author);

-- back:
DROP INDEX ix_lower;
