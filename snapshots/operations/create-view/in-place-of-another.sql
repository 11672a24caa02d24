-- given: create table plain, create view shown

-- postgresql ======================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id, a FROM plain;

-- back:
DROP VIEW shown;
CREATE VIEW shown AS
SELECT id FROM plain;

-- mysql ===========================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id, a FROM plain;

-- back:
DROP VIEW shown;
CREATE VIEW shown AS
SELECT id FROM plain;

-- mariadb =========================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id, a FROM plain;

-- back:
DROP VIEW shown;
CREATE VIEW shown AS
SELECT id FROM plain;

-- sqlite ==========================================================================================
DROP VIEW IF EXISTS shown;
CREATE VIEW shown AS
SELECT id, a FROM plain;

-- back:
DROP VIEW shown;
CREATE VIEW shown AS
SELECT id FROM plain;

-- mssql ===========================================================================================
CREATE OR ALTER VIEW shown AS
SELECT id, a FROM plain;
GO

-- back:
DROP VIEW shown;
GO
CREATE VIEW shown AS
SELECT id FROM plain;
GO

-- oracle ==========================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id, a FROM plain;

-- back:
DROP VIEW shown;
CREATE VIEW shown AS
SELECT id FROM plain;
