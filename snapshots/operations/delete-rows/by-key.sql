-- given: create table plain

-- postgresql ======================================================================================
DELETE FROM plain
WHERE id = 1;

-- back:
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');

-- mysql ===========================================================================================
DELETE FROM plain
WHERE id = 1;

-- back:
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');

-- mariadb =========================================================================================
DELETE FROM plain
WHERE id = 1;

-- back:
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');

-- sqlite ==========================================================================================
DELETE FROM plain
WHERE id = 1;

-- back:
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');

-- mssql ===========================================================================================
DELETE FROM plain
WHERE id = 1;
GO

-- back:
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');
GO

-- oracle ==========================================================================================
DELETE FROM plain
WHERE id = 1;

-- back:
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');
