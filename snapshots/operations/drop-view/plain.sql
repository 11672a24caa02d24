-- given: create table plain, create view shown

-- postgresql ======================================================================================
DROP VIEW shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- mysql ===========================================================================================
DROP VIEW shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- mariadb =========================================================================================
DROP VIEW shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- sqlite ==========================================================================================
DROP VIEW shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- mssql ===========================================================================================
DROP VIEW shown;
GO

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
GO

-- oracle ==========================================================================================
DROP VIEW shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
