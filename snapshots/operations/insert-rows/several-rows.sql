-- given: create table plain

-- postgresql ======================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three'),
    (2, NULL, ''),
    (3, -4, 'other order');

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three'),
    (2, NULL, ''),
    (3, -4, 'other order');

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three'),
    (2, NULL, ''),
    (3, -4, 'other order');

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three'),
    (2, NULL, ''),
    (3, -4, 'other order');

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three'),
    (2, NULL, ''),
    (3, -4, 'other order');
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
REM Oracle keeps the empty text in b as NULL
INSERT INTO plain (id, a, b) VALUES
    (1, 2, 'three');
INSERT INTO plain (id, a, b) VALUES
    (2, NULL, '');
INSERT INTO plain (b, a, id) VALUES
    ('other order', -4, 3);

-- back:
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;
