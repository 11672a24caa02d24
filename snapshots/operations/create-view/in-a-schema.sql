-- given: create table plain

-- postgresql ======================================================================================
CREATE VIEW billing.shown AS
SELECT id FROM billing.plain;

-- back:
DROP VIEW billing.shown;

-- mysql ===========================================================================================
CREATE VIEW billing.shown AS
SELECT id FROM billing.plain;

-- back:
DROP VIEW billing.shown;

-- mariadb =========================================================================================
CREATE VIEW billing.shown AS
SELECT id FROM billing.plain;

-- back:
DROP VIEW billing.shown;

-- sqlite ==========================================================================================
CREATE VIEW billing.shown AS
SELECT id FROM billing.plain;

-- back:
DROP VIEW billing.shown;

-- mssql ===========================================================================================
CREATE VIEW billing.shown AS
SELECT id FROM billing.plain;
GO

-- back:
DROP VIEW billing.shown;
GO

-- oracle ==========================================================================================
CREATE VIEW billing.shown AS
SELECT id FROM billing.plain;

-- back:
DROP VIEW billing.shown;
