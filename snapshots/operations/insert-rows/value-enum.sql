-- given: create table t

-- postgresql ======================================================================================
INSERT INTO t (id, m) VALUES
    (1, 'it''s');

-- back:
DELETE FROM t
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO t (id, m) VALUES
    (1, 'it''s');

-- back:
DELETE FROM t
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO t (id, m) VALUES
    (1, 'it''s');

-- back:
DELETE FROM t
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO t (id, m) VALUES
    (1, 'it''s');

-- back:
DELETE FROM t
WHERE id = 1;

-- mssql ===========================================================================================
SET IDENTITY_INSERT t ON;
INSERT INTO t (id, m) VALUES
    (1, 'it''s');
SET IDENTITY_INSERT t OFF;
GO

-- back:
DELETE FROM t
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO t (id, m) VALUES
    (1, 'it''s');

-- back:
DELETE FROM t
WHERE id = 1;
