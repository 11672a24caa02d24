-- given: create table plain, create view shown, create view again

-- postgresql ======================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain WHERE a > 1;

-- back:
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain;

-- mysql ===========================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain WHERE a > 1;

-- back:
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain;

-- mariadb =========================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain WHERE a > 1;

-- back:
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain;

-- sqlite ==========================================================================================
DROP VIEW IF EXISTS shown;
CREATE VIEW shown AS
SELECT id FROM plain WHERE a > 1;

-- back:
DROP VIEW IF EXISTS shown;
CREATE VIEW shown AS
SELECT id FROM plain;

-- mssql ===========================================================================================
CREATE OR ALTER VIEW shown AS
SELECT id FROM plain WHERE a > 1;
GO

-- back:
CREATE OR ALTER VIEW shown AS
SELECT id FROM plain;
GO

-- oracle ==========================================================================================
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain WHERE a > 1;

-- back:
CREATE OR REPLACE VIEW shown AS
SELECT id FROM plain;
