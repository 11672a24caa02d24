-- given: create table document

-- postgresql ======================================================================================
CREATE UNIQUE INDEX ix_pg ON document USING btree (title varchar_pattern_ops) INCLUDE (author) NULLS NOT DISTINCT WITH (fillfactor = 80) TABLESPACE fast;

-- back:
DROP INDEX ix_pg;

-- mysql ===========================================================================================
CREATE UNIQUE INDEX ix_pg ON document (title);

-- back:
DROP INDEX ix_pg ON document;

-- mariadb =========================================================================================
CREATE UNIQUE INDEX ix_pg ON document (title);

-- back:
DROP INDEX ix_pg ON document;

-- sqlite ==========================================================================================
CREATE UNIQUE INDEX ix_pg ON document (title);

-- back:
DROP INDEX ix_pg;

-- mssql ===========================================================================================
CREATE UNIQUE INDEX ix_pg ON document (title);
GO

-- back:
DROP INDEX ix_pg ON document;
GO

-- oracle ==========================================================================================
CREATE UNIQUE INDEX ix_pg ON document (title);

-- back:
DROP INDEX ix_pg;
