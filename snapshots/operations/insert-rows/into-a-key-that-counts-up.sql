-- given: create table account

-- postgresql ======================================================================================
INSERT INTO account (id, email) VALUES
    (7, 'a@example.com');

-- back:
DELETE FROM account
WHERE id = 7;

-- mysql ===========================================================================================
INSERT INTO account (id, email) VALUES
    (7, 'a@example.com');

-- back:
DELETE FROM account
WHERE id = 7;

-- mariadb =========================================================================================
INSERT INTO account (id, email) VALUES
    (7, 'a@example.com');

-- back:
DELETE FROM account
WHERE id = 7;

-- sqlite ==========================================================================================
INSERT INTO account (id, email) VALUES
    (7, 'a@example.com');

-- back:
DELETE FROM account
WHERE id = 7;

-- mssql ===========================================================================================
SET IDENTITY_INSERT account ON;
INSERT INTO account (id, email) VALUES
    (7, 'a@example.com');
SET IDENTITY_INSERT account OFF;
GO

-- back:
DELETE FROM account
WHERE id = 7;
GO

-- oracle ==========================================================================================
INSERT INTO account (id, email) VALUES
    (7, 'a@example.com');

-- back:
DELETE FROM account
WHERE id = 7;
