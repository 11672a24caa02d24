-- given: create table plain

-- postgresql ======================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');

-- back:
DELETE FROM plain
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');

-- back:
DELETE FROM plain
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');

-- back:
DELETE FROM plain
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');

-- back:
DELETE FROM plain
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');
GO

-- back:
DELETE FROM plain
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');

-- back:
DELETE FROM plain
WHERE id = 1;
