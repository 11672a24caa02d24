-- given: create table t

-- postgresql ======================================================================================
INSERT INTO billing.t (a) VALUES
    (1);

-- back:
DELETE FROM billing.t
WHERE a = 1;

-- mysql ===========================================================================================
INSERT INTO billing.t (a) VALUES
    (1);

-- back:
DELETE FROM billing.t
WHERE a = 1;

-- mariadb =========================================================================================
INSERT INTO billing.t (a) VALUES
    (1);

-- back:
DELETE FROM billing.t
WHERE a = 1;

-- sqlite ==========================================================================================
INSERT INTO billing.t (a) VALUES
    (1);

-- back:
DELETE FROM billing.t
WHERE a = 1;

-- mssql ===========================================================================================
INSERT INTO billing.t (a) VALUES
    (1);
GO

-- back:
DELETE FROM billing.t
WHERE a = 1;
GO

-- oracle ==========================================================================================
INSERT INTO billing.t (a) VALUES
    (1);

-- back:
DELETE FROM billing.t
WHERE a = 1;
