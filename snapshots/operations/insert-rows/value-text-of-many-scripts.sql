-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, wide) VALUES
    (1, 'größe 名前 🚲 ☃');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, wide) VALUES
    (1, 'größe 名前 🚲 ☃');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, wide) VALUES
    (1, 'größe 名前 🚲 ☃');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, wide) VALUES
    (1, 'größe 名前 🚲 ☃');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
-- needs: utf8
INSERT INTO values_of_all (id, wide) VALUES
    (1, N'größe 名前 🚲 ☃');
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, wide) VALUES
    (1, UNISTR('gr\00F6\00DFe \540D\524D \D83D\DEB2 \2603'));

-- back:
DELETE FROM values_of_all
WHERE id = 1;
