-- given: create table plain, create view shown, create view again, create view third

-- postgresql ======================================================================================
DROP VIEW shown CASCADE;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;
CREATE VIEW third AS
SELECT id FROM again;

-- mysql ===========================================================================================
DROP VIEW third;
DROP VIEW again;
DROP VIEW shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;
CREATE VIEW third AS
SELECT id FROM again;

-- mariadb =========================================================================================
DROP VIEW third;
DROP VIEW again;
DROP VIEW shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;
CREATE VIEW third AS
SELECT id FROM again;

-- sqlite ==========================================================================================
DROP VIEW third;
DROP VIEW again;
DROP VIEW shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;
CREATE VIEW third AS
SELECT id FROM again;

-- mssql ===========================================================================================
DROP VIEW third;
GO
DROP VIEW again;
GO
DROP VIEW shown;
GO

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
GO
CREATE VIEW again AS
SELECT id FROM shown;
GO
CREATE VIEW third AS
SELECT id FROM again;
GO

-- oracle ==========================================================================================
DROP VIEW third;
DROP VIEW again;
DROP VIEW shown;

-- back:
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;
CREATE VIEW third AS
SELECT id FROM again;
