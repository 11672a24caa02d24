-- given: create table plain

-- postgresql ======================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 2);
INSERT INTO plain (id, b) VALUES
    (2, 'two'),
    (3, 'three');

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 2);
INSERT INTO plain (id, b) VALUES
    (2, 'two'),
    (3, 'three');

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 2);
INSERT INTO plain (id, b) VALUES
    (2, 'two'),
    (3, 'three');

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 2);
INSERT INTO plain (id, b) VALUES
    (2, 'two'),
    (3, 'three');

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 2);
GO
INSERT INTO plain (id, b) VALUES
    (2, 'two'),
    (3, 'three');
GO

-- back:
DELETE FROM plain
WHERE id = 3;
GO
DELETE FROM plain
WHERE id = 2;
GO
DELETE FROM plain
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 2);
INSERT INTO plain (id, b) VALUES
    (2, 'two');
INSERT INTO plain (id, b) VALUES
    (3, 'three');

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;
