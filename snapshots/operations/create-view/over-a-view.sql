-- given: create table account, create view active_account

-- postgresql ======================================================================================
CREATE VIEW mailed AS
SELECT email FROM active_account;

-- back:
DROP VIEW mailed;

-- mysql ===========================================================================================
CREATE VIEW mailed AS
SELECT email FROM active_account;

-- back:
DROP VIEW mailed;

-- mariadb =========================================================================================
CREATE VIEW mailed AS
SELECT email FROM active_account;

-- back:
DROP VIEW mailed;

-- sqlite ==========================================================================================
CREATE VIEW mailed AS
SELECT email FROM active_account;

-- back:
DROP VIEW mailed;

-- mssql ===========================================================================================
CREATE VIEW mailed AS
SELECT email FROM active_account;
GO

-- back:
DROP VIEW mailed;
GO

-- oracle ==========================================================================================
CREATE VIEW mailed AS
SELECT email FROM active_account;

-- back:
DROP VIEW mailed;
