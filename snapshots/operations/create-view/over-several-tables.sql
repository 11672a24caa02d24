-- given: create table account, create table invoice

-- postgresql ======================================================================================
CREATE VIEW owed AS
SELECT a.name, SUM(i.total) AS total
FROM account a
JOIN invoice i ON i.account_id = a.id
GROUP BY a.name;

-- back:
DROP VIEW owed;

-- mysql ===========================================================================================
CREATE VIEW owed AS
SELECT a.name, SUM(i.total) AS total
FROM account a
JOIN invoice i ON i.account_id = a.id
GROUP BY a.name;

-- back:
DROP VIEW owed;

-- mariadb =========================================================================================
CREATE VIEW owed AS
SELECT a.name, SUM(i.total) AS total
FROM account a
JOIN invoice i ON i.account_id = a.id
GROUP BY a.name;

-- back:
DROP VIEW owed;

-- sqlite ==========================================================================================
CREATE VIEW owed AS
SELECT a.name, SUM(i.total) AS total
FROM account a
JOIN invoice i ON i.account_id = a.id
GROUP BY a.name;

-- back:
DROP VIEW owed;

-- mssql ===========================================================================================
CREATE VIEW owed AS
SELECT a.name, SUM(i.total) AS total
FROM account a
JOIN invoice i ON i.account_id = a.id
GROUP BY a.name;
GO

-- back:
DROP VIEW owed;
GO

-- oracle ==========================================================================================
CREATE VIEW owed AS
SELECT a.name, SUM(i.total) AS total
FROM account a
JOIN invoice i ON i.account_id = a.id
GROUP BY a.name;

-- back:
DROP VIEW owed;
