-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX bm ON document (deleted);
CREATE INDEX cp ON document (author, title);
CREATE INDEX cq ON document (changed, title);

-- back:
DROP INDEX cq;
DROP INDEX cp;
DROP INDEX bm;

-- mysql ===========================================================================================
CREATE INDEX bm ON document (deleted);
CREATE INDEX cp ON document (author, title);
CREATE INDEX cq ON document (changed, title);

-- back:
DROP INDEX cq ON document;
DROP INDEX cp ON document;
DROP INDEX bm ON document;

-- mariadb =========================================================================================
CREATE INDEX bm ON document (deleted);
CREATE INDEX cp ON document (author, title);
CREATE INDEX cq ON document (changed, title);

-- back:
DROP INDEX cq ON document;
DROP INDEX cp ON document;
DROP INDEX bm ON document;

-- sqlite ==========================================================================================
CREATE INDEX bm ON document (deleted);
CREATE INDEX cp ON document (author, title);
CREATE INDEX cq ON document (changed, title);

-- back:
DROP INDEX cq;
DROP INDEX cp;
DROP INDEX bm;

-- mssql ===========================================================================================
CREATE INDEX bm ON document (deleted);
GO
CREATE INDEX cp ON document (author, title);
GO
CREATE INDEX cq ON document (changed, title);
GO

-- back:
DROP INDEX cq ON document;
GO
DROP INDEX cp ON document;
GO
DROP INDEX bm ON document;
GO

-- oracle ==========================================================================================
CREATE BITMAP INDEX bm ON document (deleted) TABLESPACE fast;
CREATE INDEX cp ON document (author, title) COMPRESS 1 ONLINE;
CREATE INDEX cq ON document (changed, title) COMPRESS;

-- back:
DROP INDEX cq;
DROP INDEX cp;
DROP INDEX bm;
