-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX ix_order ON document (author ASC, changed DESC);

-- back:
DROP INDEX ix_order;

-- mysql ===========================================================================================
CREATE INDEX ix_order ON document (author ASC, changed DESC);

-- back:
DROP INDEX ix_order ON document;

-- mariadb =========================================================================================
CREATE INDEX ix_order ON document (author ASC, changed DESC);

-- back:
DROP INDEX ix_order ON document;

-- sqlite ==========================================================================================
CREATE INDEX ix_order ON document (author ASC, changed DESC);

-- back:
DROP INDEX ix_order;

-- mssql ===========================================================================================
CREATE INDEX ix_order ON document (author ASC, changed DESC);
GO

-- back:
DROP INDEX ix_order ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX ix_order ON document (author ASC, changed DESC);

-- back:
DROP INDEX ix_order;
