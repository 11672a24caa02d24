-- given: create table t

-- postgresql ======================================================================================
INSERT INTO t (id, a) OVERRIDING SYSTEM VALUE VALUES
    (7, 1);

-- back:
DELETE FROM t
WHERE id = 7;

-- mysql ===========================================================================================
INSERT INTO t (id, a) VALUES
    (7, 1);

-- back:
DELETE FROM t
WHERE id = 7;

-- mariadb =========================================================================================
INSERT INTO t (id, a) VALUES
    (7, 1);

-- back:
DELETE FROM t
WHERE id = 7;

-- sqlite ==========================================================================================
INSERT INTO t (id, a) VALUES
    (7, 1);

-- back:
DELETE FROM t
WHERE id = 7;

-- mssql ===========================================================================================
SET IDENTITY_INSERT t ON;
INSERT INTO t (id, a) VALUES
    (7, 1);
SET IDENTITY_INSERT t OFF;
GO

-- back:
DELETE FROM t
WHERE id = 7;
GO

-- oracle ==========================================================================================
INSERT INTO t (id, a) VALUES
    (7, 1);

-- back:
DELETE FROM t
WHERE id = 7;
