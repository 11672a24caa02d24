-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX ix_year ON document (date_part('year', changed) DESC);

-- back:
DROP INDEX ix_year;

-- mysql ===========================================================================================
CREATE INDEX ix_year ON document (((year(changed))) DESC);

-- back:
DROP INDEX ix_year ON document;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB cannot index an expression
--   help: Add a computed column with the expression and index that.

-- back:
DROP INDEX ix_year ON document;

-- sqlite ==========================================================================================
CREATE INDEX ix_year ON document ((strftime('%Y', changed)) DESC);

-- back:
DROP INDEX ix_year;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server indexes columns, not expressions
--   help: Add a computed column with the expression and index that.

-- back:
DROP INDEX ix_year ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX ix_year ON document (EXTRACT(YEAR FROM "CHANGED") DESC);

-- back:
DROP INDEX ix_year;
