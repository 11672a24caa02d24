-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX ix_include ON document (title);
CREATE INDEX cc ON document (author, changed);
CREATE INDEX nc ON document (changed);

-- back:
DROP INDEX nc;
DROP INDEX cc;
DROP INDEX ix_include;

-- mysql ===========================================================================================
CREATE INDEX ix_include ON document (title);
CREATE INDEX cc ON document (author, changed);
CREATE INDEX nc ON document (changed);

-- back:
DROP INDEX nc ON document;
DROP INDEX cc ON document;
DROP INDEX ix_include ON document;

-- mariadb =========================================================================================
CREATE INDEX ix_include ON document (title);
CREATE INDEX cc ON document (author, changed);
CREATE INDEX nc ON document (changed);

-- back:
DROP INDEX nc ON document;
DROP INDEX cc ON document;
DROP INDEX ix_include ON document;

-- sqlite ==========================================================================================
CREATE INDEX ix_include ON document (title);
CREATE INDEX cc ON document (author, changed);
CREATE INDEX nc ON document (changed);

-- back:
DROP INDEX nc;
DROP INDEX cc;
DROP INDEX ix_include;

-- mssql ===========================================================================================
CREATE INDEX ix_include ON document (title) INCLUDE (author, changed);
GO
CREATE COLUMNSTORE INDEX cc ON document (author, changed);
GO
CREATE NONCLUSTERED INDEX nc ON document (changed);
GO

-- back:
DROP INDEX nc ON document;
GO
DROP INDEX cc ON document;
GO
DROP INDEX ix_include ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX ix_include ON document (title);
CREATE INDEX cc ON document (author, changed);
CREATE INDEX nc ON document (changed);

-- back:
DROP INDEX nc;
DROP INDEX cc;
DROP INDEX ix_include;
