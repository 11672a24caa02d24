-- given: create table account

-- postgresql ======================================================================================
CREATE VIEW active_account AS
SELECT id, email FROM account WHERE balance > 0;

-- back:
DROP VIEW active_account;

-- mysql ===========================================================================================
CREATE VIEW active_account AS
SELECT id, email FROM account WHERE balance > 0;

-- back:
DROP VIEW active_account;

-- mariadb =========================================================================================
CREATE VIEW active_account AS
SELECT id, email FROM account WHERE balance > 0;

-- back:
DROP VIEW active_account;

-- sqlite ==========================================================================================
CREATE VIEW active_account AS
SELECT id, email FROM account WHERE balance > 0;

-- back:
DROP VIEW active_account;

-- mssql ===========================================================================================
CREATE VIEW active_account AS
SELECT id, email FROM account WHERE balance > 0;
GO

-- back:
DROP VIEW active_account;
GO

-- oracle ==========================================================================================
CREATE VIEW active_account AS
SELECT id, email FROM account WHERE balance > 0;

-- back:
DROP VIEW active_account;
