-- given: create table plain

-- postgresql ======================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain;

-- back:
DROP VIEW shown;

-- mysql ===========================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain;

-- back:
DROP VIEW shown;

-- mariadb =========================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain;

-- back:
DROP VIEW shown;

-- sqlite ==========================================================================================
DROP VIEW IF EXISTS shown;
CREATE VIEW shown AS
SELECT id FROM plain;

-- back:
DROP VIEW shown;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no CREATE OR ALTER before version 2016
--   help: Drop the view before.

-- back:
DROP VIEW shown;
GO

-- oracle ==========================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain;

-- back:
DROP VIEW shown;
