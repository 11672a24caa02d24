-- postgresql ======================================================================================
CREATE TABLE t (
    a JSON DEFAULT E'{"tags":["it''s","a\\\\b"],"open":true,"none":null}' NOT NULL
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a JSON NOT NULL DEFAULT ('{"tags":["it''s","a\\\\b"],"open":true,"none":null}')
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a JSON NOT NULL DEFAULT ('{"tags":["it''s","a\\\\b"],"open":true,"none":null}')
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a JSON DEFAULT '{"tags":["it''s","a\\b"],"open":true,"none":null}' NOT NULL
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a NVARCHAR(max) NOT NULL DEFAULT N'{"tags":["it''s","a\\b"],"open":true,"none":null}'
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a CLOB DEFAULT '{"tags":["it''s","a\\b"],"open":true,"none":null}' NOT NULL CHECK (a IS JSON)
);

-- back:
DROP TABLE t;
