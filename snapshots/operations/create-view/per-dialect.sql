-- given: create table plain

-- postgresql ======================================================================================
CREATE VIEW shown AS
SELECT id, a::text AS a FROM plain;

-- back:
DROP VIEW shown;

-- mysql ===========================================================================================
CREATE VIEW shown AS
SELECT id, CAST(a AS CHAR(20)) AS a FROM plain;

-- back:
DROP VIEW shown;

-- mariadb =========================================================================================
CREATE VIEW shown AS
SELECT id, CAST(a AS CHAR(20)) AS a FROM plain;

-- back:
DROP VIEW shown;

-- sqlite ==========================================================================================
CREATE VIEW shown AS
SELECT id, CAST(a AS CHAR(20)) AS a FROM plain;

-- back:
DROP VIEW shown;

-- mssql ===========================================================================================
CREATE VIEW shown AS
SELECT id, CAST(a AS CHAR(20)) AS a FROM plain;
GO

-- back:
DROP VIEW shown;
GO

-- oracle ==========================================================================================
CREATE VIEW shown AS
SELECT id, CAST(a AS CHAR(20)) AS a FROM plain;

-- back:
DROP VIEW shown;
